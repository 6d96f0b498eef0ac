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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.inspection.AddAddendum;
import org.hearthwatch.inspection.AddendumView;
import org.hearthwatch.inspection.AnswerChecklist;
import org.hearthwatch.inspection.CompleteInspection;
import org.hearthwatch.inspection.Given;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.RecordFinding;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.params.Times;

/** What an inspector does in a facility. */
@Path("inspections")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class ChecklistResource {

  /** An answer to one question. */
  public record GivenAnswer(
      @NotNull String itemCode,
      @NotNull
          @Size(max = 2000)
          @Schema(
              description =
                  "YES, NO or NOT_APPLICABLE; a number; the code of a choice; or words, as the"
                      + " question wants it")
          String answer,
      @Size(max = 2000) String note,
      @Schema(description = "When it was given; now if left out") Instant answeredAt,
      @Schema(description = "The version of the checklist it was given to; for the first answer")
          UUID templateId) {

    Given given() {
      return new Given(itemCode, answer, note, answeredAt, templateId);
    }
  }

  /** When an inspection ended, as the idempotency key is compared with. */
  record Ended(Instant completedAt) {}

  /** A correction, about one question or the whole. */
  public record Correction(String itemCode, @NotNull @Size(max = 2000) String text) {}

  /** Something wrong; without hazardClass it has the class of its question. */
  public record NewFinding(
      String itemCode,
      HazardClass hazardClass,
      @NotNull @Schema(description = "Scope and severity, A–L") Character grade,
      @NotNull @Size(max = 4000) String description) {}

  @Inject private AnswerChecklist answering;
  @Inject private RecordFinding finding;
  @Inject private CompleteInspection completing;
  @Inject private AddAddendum correcting;
  @Inject private Posts posts;

  /** Answers one question. */
  @POST
  @Path("{id}/answers")
  @Calls(value = AnswerChecklist.class, method = "answer")
  @Operation(
      summary = "Answer one question; of several answers the one given last counts",
      description =
          "Answers may come late, twice and in any order. What comes after the inspection was"
              + " completed is kept as an addendum.")
  @APIResponseSchema(value = InspectionView.class, responseCode = "200")
  public Response answer(@PathParam("id") UUID id, GivenAnswer body) {
    return posts.answer(body, () -> Outcome.done(answering.answer(id, body.given())));
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
  public Response complete(
      @PathParam("id") UUID id,
      @QueryParam("completedAt") @Parameter(description = "When it ended; now if left out")
          String completedAt) {
    Times times = new Times();
    Instant ended = times.from("completedAt", completedAt);
    times.check();
    return posts.answer(
        ended == null ? null : new Ended(ended),
        () -> Outcome.done(completing.complete(id, ended)));
  }

  /** Corrects a completed inspection. */
  @POST
  @Path("{id}/addenda")
  @Calls(value = AddAddendum.class, method = "add")
  @Operation(summary = "Add a correction that stands beside a completed inspection")
  @APIResponseSchema(value = AddendumView.class, responseCode = "201")
  public Response correct(@PathParam("id") UUID id, Correction body) {
    return posts.answer(
        body, () -> Outcome.created(correcting.add(id, body.itemCode(), body.text())));
  }
}
