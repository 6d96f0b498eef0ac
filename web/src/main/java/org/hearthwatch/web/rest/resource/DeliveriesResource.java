package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.notification.DeliveryView;
import org.hearthwatch.notification.HandleDeadLetters;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Dead letters: what could not be delivered and nobody has settled. */
@Path("deliveries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
public class DeliveriesResource {

  /** Why a delivery need not be made any more. */
  public record Dropping(@NotNull @Size(max = 500) String reason) {}

  @Inject private HandleDeadLetters letters;
  @Inject private Posts posts;

  /** The dead letters. */
  @GET
  @Calls(value = HandleDeadLetters.class, method = "list")
  @Operation(summary = "Dead letters, the latest first")
  public Listing<DeliveryView> list(@BeanParam Paging paging) {
    return paging.of(letters.list(), Order.latest(DeliveryView::createdAt, DeliveryView::id));
  }

  /** Sends one again. */
  @POST
  @Path("{id}/resend")
  @Calls(value = HandleDeadLetters.class, method = "resend")
  @Operation(summary = "Send a dead letter again, as if for the first time")
  @APIResponseSchema(value = DeliveryView.class, responseCode = "200")
  public Response resend(@PathParam("id") UUID id) {
    return posts.answer(null, () -> Outcome.done(letters.resend(id)));
  }

  /** Drops one. */
  @POST
  @Path("{id}/drop")
  @Calls(value = HandleDeadLetters.class, method = "drop")
  @Operation(summary = "Give a dead letter up for good, with a reason")
  @APIResponseSchema(value = DeliveryView.class, responseCode = "200")
  public Response drop(@PathParam("id") UUID id, Dropping body) {
    return posts.answer(body, () -> Outcome.done(letters.drop(id, body.reason())));
  }
}
