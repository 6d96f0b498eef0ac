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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.notification.ManageWebhooks;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.notification.WebhookView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Addresses outside that hear of a unit's notices; docs/webhooks.md says what they get. */
@Path("webhooks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhooksResource {

  /** A webhook to be made. */
  public record NewWebhook(
      @NotNull String unit, @NotNull String url, @NotNull Severity minimumSeverity) {}

  /** Whether it is to hear of anything. */
  public record Activation(@NotNull Boolean active) {}

  @Inject private ManageWebhooks webhooks;
  @Inject private Posts posts;

  /** All webhooks. */
  @GET
  @Calls(value = ManageWebhooks.class, method = "list")
  @Operation(summary = "All webhooks, the oldest first; without their secrets")
  public Listing<WebhookView> list(@BeanParam Paging paging) {
    return paging.of(webhooks.list(), Order.earliest(WebhookView::createdAt, WebhookView::id));
  }

  /** Makes one. */
  @POST
  @Calls(value = ManageWebhooks.class, method = "add")
  @Operation(summary = "Make a webhook; the answer shows its secret, and nothing does later")
  @APIResponseSchema(value = ManageWebhooks.Made.class, responseCode = "201")
  public Response add(NewWebhook body) {
    ManageWebhooks.Command command =
        new ManageWebhooks.Command(body.unit(), body.url(), body.minimumSeverity());
    return posts.answer(body, () -> Outcome.created(webhooks.add(command)));
  }

  /** Switches one on or off. */
  @POST
  @Path("{id}/activation")
  @Calls(value = ManageWebhooks.class, method = "activate")
  @Operation(summary = "Switch a webhook on or off; what waits for it is kept")
  @APIResponseSchema(value = WebhookView.class, responseCode = "200")
  public Response activate(@PathParam("id") UUID id, Activation body) {
    return posts.answer(body, () -> Outcome.done(webhooks.activate(id, body.active())));
  }
}
