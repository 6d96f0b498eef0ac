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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Concern;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.FindVisits;
import org.hearthwatch.contact.RecordVisit;
import org.hearthwatch.contact.VisitView;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Calls and visits of contact persons. */
@Path("visits")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
public class VisitsResource {

  /**
   * What must not stay as it is: with a kind it becomes an incident, else a finding with class and
   * grade.
   */
  public record NewConcern(
      IncidentKind kind,
      HazardClass hazardClass,
      Character grade,
      @NotNull @Size(max = 4000) String description) {

    Concern concern() {
      return new Concern(kind, hazardClass, grade, description);
    }
  }

  /** A contact that took place; occurredAt defaults to now. */
  public record NewVisit(
      @NotNull UUID placementId,
      @NotNull Channel channel,
      Instant occurredAt,
      @NotNull Condition condition,
      @Size(max = 4000) String ownWords,
      Boolean privateInterview,
      @Size(max = 4000) String note,
      NewConcern concern) {

    RecordVisit.Command command() {
      return new RecordVisit.Command(
          placementId,
          channel,
          occurredAt,
          condition,
          ownWords,
          Boolean.TRUE.equals(privateInterview),
          note,
          concern == null ? null : concern.concern());
    }
  }

  @Inject private FindVisits visits;
  @Inject private RecordVisit recording;
  @Inject private Posts posts;

  /** The contacts of one placement. */
  @GET
  @Calls(value = FindVisits.class, method = "ofPlacement")
  @Operation(summary = "The contacts of a placement, the latest first")
  public Listing<VisitView> ofPlacement(
      @QueryParam("placement") @Parameter(required = true) UUID placement,
      @BeanParam Paging paging) {
    return paging.of(
        visits.ofPlacement(Required.parameter("placement", placement)),
        Order.latest(VisitView::occurredAt, VisitView::id));
  }

  /** One contact. */
  @GET
  @Path("{id}")
  @Calls(value = FindVisits.class, method = "byId")
  @Operation(summary = "One contact")
  public VisitView one(@PathParam("id") UUID id) {
    return visits.byId(id);
  }

  /** Records a contact. */
  @POST
  @Calls(value = RecordVisit.class, method = "record")
  @Operation(
      summary = "Record a call or visit",
      description =
          "A concern becomes a finding or an incident in the same step, or nothing is kept.")
  @APIResponseSchema(value = VisitView.class, responseCode = "201")
  public Response record(NewVisit body) {
    return posts.answer(
        body,
        () -> {
          VisitView made = recording.record(body.command());
          return Outcome.created("visits/" + made.id(), made);
        });
  }
}
