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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.rectification.ExtendFinding;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.SubmitPlan;
import org.hearthwatch.rectification.SuperviseHazard;
import org.hearthwatch.rectification.VerifyFinding;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;

/** The way of a finding from its plan to its end. */
@Path("findings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
public class FindingWorkResource {

  /** What the facility will do. */
  public record Plan(@NotNull @Size(max = 4000) String plan) {}

  /** What was seen; needed unless there is a file of the correction. */
  public record Seen(@Size(max = 4000) String seen) {}

  /** Why. */
  public record Reason(@NotNull @Size(max = 4000) String reason) {}

  /** What the prefecture is told. */
  public record Report(@NotNull @Size(max = 4000) String text) {}

  /** More time. */
  public record Extension(@NotNull Instant until, @NotNull @Size(max = 4000) String reason) {}

  /** Whether more time is granted. */
  public record Decision(@NotNull Boolean granted, @NotNull @Size(max = 4000) String reason) {}

  @Inject private SubmitPlan planning;
  @Inject private VerifyFinding verifying;
  @Inject private ExtendFinding extending;
  @Inject private SuperviseHazard supervising;
  @Inject private Posts posts;

  /** The facility plans. */
  @POST
  @Path("{id}/plan")
  @Calls(value = SubmitPlan.class, method = "submit")
  @Operation(summary = "Hand in the plan of correction")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response plan(@PathParam("id") UUID id, Plan body) {
    return posts.answer(body, () -> Outcome.done(planning.submit(id, body.plan())));
  }

  /** Somebody from outside saw that it is corrected. */
  @POST
  @Path("{id}/verification")
  @Calls(value = VerifyFinding.class, method = "verify")
  @Operation(
      summary = "Close a finding that was seen to be corrected",
      description = "A major hazard is released by the prefecture only.")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response verify(@PathParam("id") UUID id, Seen body) {
    return posts.answer(body, () -> Outcome.done(verifying.verify(id, body.seen())));
  }

  /** Somebody from outside saw that it is not. */
  @POST
  @Path("{id}/reopening")
  @Calls(value = VerifyFinding.class, method = "reopen")
  @Operation(summary = "Say that a finding is not corrected; a new deadline follows from its grade")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response reopen(@PathParam("id") UUID id, Reason body) {
    return posts.answer(body, () -> Outcome.done(verifying.reopen(id, body.reason())));
  }

  /** The facility asks for time. */
  @POST
  @Path("{id}/extension")
  @Calls(value = ExtendFinding.class, method = "ask")
  @Operation(summary = "Ask for more time, before the deadline and for 90 days at most")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response extend(@PathParam("id") UUID id, Extension body) {
    return posts.answer(body, () -> Outcome.done(extending.ask(id, body.until(), body.reason())));
  }

  /** The level above decides. */
  @POST
  @Path("{id}/extension/decision")
  @Calls(value = ExtendFinding.class, method = "decide")
  @Operation(
      summary = "Grant more time or refuse it",
      description = "The station decides up to grade F, the prefecture above and of major hazards.")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response decide(@PathParam("id") UUID id, Decision body) {
    return posts.answer(
        body, () -> Outcome.done(extending.decide(id, body.granted(), body.reason())));
  }

  /** It is a major hazard. */
  @POST
  @Path("{id}/major-hazard")
  @Calls(value = SuperviseHazard.class, method = "declare")
  @Operation(summary = "Declare a major hazard; the station must report it within two hours")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response declare(@PathParam("id") UUID id, Reason body) {
    return posts.answer(body, () -> Outcome.done(supervising.declare(id, body.reason())));
  }

  /** The prefecture is told. */
  @POST
  @Path("{id}/major-hazard/report")
  @Calls(value = SuperviseHazard.class, method = "report")
  @Operation(summary = "Report a major hazard to the prefecture")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response report(@PathParam("id") UUID id, Report body) {
    return posts.answer(body, () -> Outcome.done(supervising.report(id, body.text())));
  }
}
