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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.RecordIncidentFinding;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** What an incident showed to be wrong. */
@Path("incidents/{id}/findings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incidents")
public class IncidentFindingsResource {

  /** Something wrong. */
  public record NewFinding(
      @NotNull HazardClass hazardClass,
      @NotNull @Schema(description = "Scope and severity, A–L") Character grade,
      @NotNull @Size(max = 4000) String description) {}

  @Inject private FindIncidents incidents;
  @Inject private RecordIncidentFinding recording;
  @Inject private Posts posts;

  /** The findings of an incident. */
  @GET
  @Calls(value = FindIncidents.class, method = "findings")
  @Operation(summary = "The findings that came of an incident")
  public Listing<FindingView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return paging.of(
        incidents.findings(id), Order.earliest(FindingView::confirmedAt, FindingView::id));
  }

  /** Records one. */
  @POST
  @Calls(value = RecordIncidentFinding.class, method = "record")
  @Operation(summary = "Put into the ledger what an incident showed to be wrong")
  @APIResponseSchema(value = FindingView.class, responseCode = "201")
  public Response record(@PathParam("id") UUID id, NewFinding body) {
    return posts.answer(
        body,
        () -> {
          FindingView made =
              recording.record(
                  new RecordIncidentFinding.Command(
                      id, body.hazardClass(), body.grade(), body.description()));
          return Outcome.created("findings/" + made.id(), made);
        });
  }
}
