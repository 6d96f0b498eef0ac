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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.IncidentFilter;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.incident.ReportIncident;
import org.hearthwatch.incident.SendFirstReport;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** What must be reported upwards in time. */
@Path("incidents")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incidents")
public class IncidentsResource {

  /** Something happened; awareAt, when the first member of staff knew, defaults to now. */
  public record NewIncident(
      String facilityCode,
      UUID residentId,
      @NotNull IncidentKind kind,
      Instant occurredAt,
      Instant awareAt,
      @NotNull @Size(max = 4000) String description) {

    ReportIncident.Command command() {
      return new ReportIncident.Command(
          facilityCode, residentId, kind, occurredAt, awareAt, description);
    }
  }

  /** The first report to the authority. */
  public record FirstReport(@NotNull @Size(max = 4000) String text) {}

  @Inject private FindIncidents incidents;
  @Inject private ReportIncident reporting;
  @Inject private SendFirstReport sending;
  @Inject private Posts posts;

  /** The incidents that match. */
  @GET
  @Calls(value = FindIncidents.class, method = "list")
  @Operation(summary = "Incidents within the caller's scope, the latest known first")
  public Listing<IncidentView> list(
      @QueryParam("facility") String facility,
      @QueryParam("resident") UUID resident,
      @QueryParam("kind") IncidentKind kind,
      @QueryParam("unreported") Boolean unreported,
      @BeanParam Paging paging) {
    return paging.of(
        incidents.list(
            new IncidentFilter(facility, resident, kind, Boolean.TRUE.equals(unreported))),
        Order.latest(IncidentView::awareAt, IncidentView::number));
  }

  /** One incident. */
  @GET
  @Path("{id}")
  @Calls(value = FindIncidents.class, method = "byId")
  @Operation(summary = "One incident")
  public IncidentView one(@PathParam("id") UUID id) {
    return incidents.byId(id);
  }

  /** Reports an incident. */
  @POST
  @Calls(value = ReportIncident.class, method = "report")
  @Operation(summary = "Report an incident; its legal clocks start at awareAt")
  @APIResponseSchema(value = IncidentView.class, responseCode = "201")
  public Response report(NewIncident body) {
    return posts.answer(
        body,
        () -> {
          IncidentView made = reporting.report(body.command());
          return Outcome.created("incidents/" + made.id(), made);
        });
  }

  /** Sends the first report to the authority. */
  @POST
  @Path("{id}/first-report")
  @Calls(value = SendFirstReport.class, method = "send")
  @Operation(summary = "Send the first report to the authority, once")
  @APIResponseSchema(value = IncidentView.class, responseCode = "200")
  public Response firstReport(@PathParam("id") UUID id, FirstReport body) {
    return posts.answer(body, () -> Outcome.done(sending.send(id, body.text())));
  }
}
