package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.administration.ConfirmAccount;
import org.hearthwatch.administration.FollowAgain;
import org.hearthwatch.administration.GiveAccess;
import org.hearthwatch.administration.MoveAccount;
import org.hearthwatch.administration.SuspendAccount;
import org.hearthwatch.administration.SuspensionReason;
import org.hearthwatch.shared.Role;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;

/** What is done to an account; nobody does any of it to their own. */
@Path("accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountChangesResource {

  /** Where somebody acts from now on. */
  public record Move(@NotNull String role, @NotNull String unit) {}

  /** Why somebody may not act any more. */
  public record Suspension(@NotNull SuspensionReason reason) {}

  @Inject private MoveAccount moves;
  @Inject private SuspendAccount suspensions;
  @Inject private ConfirmAccount confirmations;
  @Inject private GiveAccess access;
  @Inject private FollowAgain following;
  @Inject private Posts posts;

  /** Moves. */
  @POST
  @Path("{username}/move")
  @Calls(value = MoveAccount.class, method = "move")
  @Operation(summary = "Let somebody act in another role or for another unit from now on")
  @APIResponseSchema(value = AccountJson.class, responseCode = "200")
  public Response move(@PathParam("username") String username, Move body) {
    Role role = AccountQuery.named(body.role());
    return posts.answer(
        body, () -> Outcome.done(AccountJson.of(moves.move(username, role, body.unit()))));
  }

  /** Suspends. */
  @POST
  @Path("{username}/suspension")
  @Calls(value = SuspendAccount.class, method = "suspend")
  @Operation(summary = "Shut somebody out from this moment, or withdraw a proposal")
  @APIResponseSchema(value = AccountJson.class, responseCode = "200")
  public Response suspend(@PathParam("username") String username, Suspension body) {
    return posts.answer(
        body, () -> Outcome.done(AccountJson.of(suspensions.suspend(username, body.reason()))));
  }

  /** Reinstates. */
  @POST
  @Path("{username}/reinstatement")
  @Calls(value = SuspendAccount.class, method = "reinstate")
  @Operation(summary = "Let somebody act again where they did")
  @APIResponseSchema(value = AccountJson.class, responseCode = "200")
  public Response reinstate(@PathParam("username") String username) {
    return posts.answer(null, () -> Outcome.done(AccountJson.of(suspensions.reinstate(username))));
  }

  /** Confirms. */
  @POST
  @Path("{username}/confirmation")
  @Calls(value = ConfirmAccount.class, method = "confirm")
  @Operation(summary = "Confirm, as a second administrator, whom another one has proposed")
  @APIResponseSchema(value = AccountJson.class, responseCode = "200")
  public Response confirm(@PathParam("username") String username) {
    return posts.answer(null, () -> Outcome.done(AccountJson.of(confirmations.confirm(username))));
  }

  /** Has the realm try again. */
  @POST
  @Path("{username}/realm")
  @Calls(value = FollowAgain.class, method = "follow")
  @Operation(summary = "Have the realm brought to the account once more")
  @APIResponseSchema(value = AccountJson.class, responseCode = "200")
  public Response follow(@PathParam("username") String username) {
    return posts.answer(null, () -> Outcome.done(AccountJson.of(following.follow(username))));
  }

  /** Gives a way to sign in. Not by {@link Posts}, which would keep the password. */
  @POST
  @Path("{username}/access")
  @Calls(value = GiveAccess.class, method = "give")
  @Operation(
      summary = "Give somebody a way to sign in: an e-mail, or a one-time password",
      description =
          "The password is told here and nowhere else, so an Idempotency-Key has no effect: each"
              + " call makes a new one, and the one before is worth nothing.")
  @APIResponseSchema(value = GiveAccess.Given.class, responseCode = "200")
  public Response give(@PathParam("username") String username) {
    return Response.ok(access.give(username)).header("Cache-Control", "no-store").build();
  }
}
