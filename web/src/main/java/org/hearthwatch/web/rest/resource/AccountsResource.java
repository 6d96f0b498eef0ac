package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.administration.Change;
import org.hearthwatch.administration.FindAccounts;
import org.hearthwatch.administration.InviteAccount;
import org.hearthwatch.administration.OpenMatters;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Who may act, in which role and for which unit. */
@Path("accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountsResource {

  /** Somebody to be taken on. */
  public record NewAccount(
      @NotNull String username,
      @NotNull String role,
      @NotNull String unit,
      @NotNull String displayZh,
      @NotNull String displayEn,
      String email) {}

  @Inject private FindAccounts accounts;
  @Inject private InviteAccount invitations;
  @Inject private Posts posts;

  /** Those that the query asks for. */
  @GET
  @Calls(value = FindAccounts.class, method = "list")
  @Operation(
      summary = "The accounts within the administrator's reach, by user name",
      description = "An administrator of a prefecture reaches its units, one of the province all.")
  public Listing<AccountJson> list(@BeanParam AccountQuery query, @BeanParam Paging paging) {
    return paging.of(
        accounts.list(query.filter()).stream().map(AccountJson::of).toList(),
        Order.by(AccountJson::username));
  }

  /** One of them. */
  @GET
  @Path("{username}")
  @Calls(value = FindAccounts.class, method = "byName")
  @Operation(summary = "One account")
  public AccountJson one(@PathParam("username") String username) {
    return AccountJson.of(accounts.byName(username));
  }

  /** What was done to it. */
  @GET
  @Path("{username}/history")
  @Calls(value = FindAccounts.class, method = "history")
  @Operation(summary = "What the record says about an account, the latest first")
  public Listing<Change> history(@PathParam("username") String username, @BeanParam Paging paging) {
    return paging.of(
        accounts.history(username),
        Order.latest(Change::at, change -> change.stream() + change.seq()));
  }

  /** What the person has in hand. */
  @GET
  @Path("{username}/open-matters")
  @Calls(value = FindAccounts.class, method = "openMatters")
  @Operation(
      summary = "What somebody has in hand, in numbers",
      description = "They cannot be moved before people and standsIn are zero.")
  public OpenMatters openMatters(@PathParam("username") String username) {
    return accounts.openMatters(username);
  }

  /** Takes somebody on. */
  @POST
  @Calls(value = InviteAccount.class, method = "invite")
  @Operation(
      summary = "Make an account; the realm follows within seconds",
      description =
          "An admin or province-auditor is only proposed: another administrator has to confirm."
              + " A way to sign in is given by POST accounts/{username}/access.")
  @APIResponseSchema(value = AccountJson.class, responseCode = "201")
  public Response invite(NewAccount body) {
    InviteAccount.Command command =
        new InviteAccount.Command(
            body.username(),
            AccountQuery.named(body.role()),
            body.unit(),
            body.displayZh(),
            body.displayEn(),
            body.email());
    return posts.answer(
        body,
        () ->
            Outcome.created(
                "accounts/" + command.username(), AccountJson.of(invitations.invite(command))));
  }
}
