package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.health.FindHealthUpdates;
import org.hearthwatch.health.HealthUpdateView;
import org.hearthwatch.health.RoundResult;
import org.hearthwatch.health.SubmitHealthUpdate;
import org.hearthwatch.health.SubmitRound;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** What facilities report on their residents every day. */
@Path("health-updates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health updates")
public class HealthUpdatesResource {

  private static final int MOST = 200;

  /** Many updates at once; good ones are kept even when others are refused. */
  public record Round(@NotNull List<HealthUpdate> updates) {}

  @Inject private FindHealthUpdates updates;
  @Inject private SubmitHealthUpdate submission;
  @Inject private SubmitRound rounds;
  @Inject private Posts posts;

  /** The updates of a resident, or the latest of everybody in a facility. */
  @GET
  @Calls(value = FindHealthUpdates.class, method = "latest")
  @Operation(
      summary = "Health updates, the latest first",
      description = "With resident: the last 200 of one. With facility: the last one of each.")
  public Listing<HealthUpdateView> list(
      @QueryParam("resident") UUID resident,
      @QueryParam("facility") String facility,
      @BeanParam Paging paging) {
    List<HealthUpdateView> found =
        resident == null
            ? updates.latest(Required.parameter("facility", facility))
            : updates.ofResident(resident, MOST);
    return paging.of(found, Order.latest(HealthUpdateView::occurredAt, HealthUpdateView::id));
  }

  /** Reports on one resident. */
  @POST
  @Calls(value = SubmitHealthUpdate.class, method = "submit")
  @Operation(summary = "Report how one resident is")
  @APIResponseSchema(value = HealthUpdateView.class, responseCode = "201")
  public Response submit(HealthUpdate body) {
    return posts.answer(body, () -> Outcome.created(submission.submit(body.command())));
  }

  /** Reports on many residents. */
  @POST
  @Path("rounds")
  @Calls(value = SubmitRound.class, method = "submit")
  @Operation(summary = "Report on many residents; each refused row is named with its reason")
  @APIResponseSchema(value = RoundResult.class, responseCode = "200")
  public Response round(Round body) {
    return posts.answer(
        body,
        () ->
            Outcome.done(
                rounds.submit(body.updates().stream().map(HealthUpdate::command).toList())));
  }
}
