package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.hearthwatch.inspection.Answer;
import org.hearthwatch.inspection.AnswerChecklist;
import org.hearthwatch.inspection.CompleteInspection;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.RecordFinding;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;

/** What an inspector does in a facility. */
@Path("inspections")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class ChecklistResource {

  /** An answer to one question. */
  public record GivenAnswer(
      @NotNull String itemCode, @NotNull Answer answer, @Size(max = 2000) String note) {}

  /** Something wrong; without hazardClass it has the class of its question. */
  public record NewFinding(
      String itemCode,
      HazardClass hazardClass,
      @NotNull @Schema(description = "Scope and severity, A–L") Character grade,
      @NotNull @Size(max = 4000) String description) {}

  @Inject private AnswerChecklist answering;
  @Inject private RecordFinding finding;
  @Inject private CompleteInspection completing;
  @Inject private Posts posts;

  /** Answers one question. */
  @POST
  @Path("{id}/answers")
  @Calls(value = AnswerChecklist.class, method = "answer")
  @Operation(summary = "Answer one question; a later answer takes the place of an earlier one")
  @APIResponseSchema(value = InspectionView.class, responseCode = "200")
  public Response answer(@PathParam("id") UUID id, GivenAnswer body) {
    return posts.answer(
        body,
        () -> Outcome.done(answering.answer(id, body.itemCode(), body.answer(), body.note())));
  }

  /** Records what is wrong. */
  @POST
  @Path("{id}/findings")
  @Calls(value = RecordFinding.class, method = "record")
  @Operation(summary = "Record a finding; it stands in the rectification ledger at once")
  @APIResponseSchema(value = FindingView.class, responseCode = "201")
  public Response find(@PathParam("id") UUID id, NewFinding body) {
    return posts.answer(
        body,
        () -> {
          FindingView made =
              finding.record(
                  new RecordFinding.Command(
                      id, body.itemCode(), body.hazardClass(), body.grade(), body.description()));
          return Outcome.created("findings/" + made.id(), made);
        });
  }

  /** Ends the inspection. */
  @POST
  @Path("{id}/completion")
  @Consumes(MediaType.WILDCARD)
  @Calls(value = CompleteInspection.class, method = "complete")
  @Operation(summary = "Complete the inspection; nothing changes in it afterwards. No body")
  @APIResponseSchema(value = InspectionView.class, responseCode = "200")
  public Response complete(@PathParam("id") UUID id) {
    return posts.answer(null, () -> Outcome.done(completing.complete(id)));
  }
}
