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
import org.hearthwatch.rectification.FindFindings;
import org.hearthwatch.rectification.FindingStepView;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.rectification.LedgerLine;
import org.hearthwatch.rectification.RecordOwnCheck;
import org.hearthwatch.rectification.SubmitCorrection;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** The rectification ledger. */
@Path("findings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
public class FindingsResource {

  /** What was found on an own check. */
  public record OwnCheck(
      @NotNull String facilityCode,
      @Size(max = 40) String itemCode,
      @NotNull HazardClass hazardClass,
      @NotNull @Schema(description = "Scope and severity, A–L") Character grade,
      @NotNull @Size(max = 4000) String description) {

    RecordOwnCheck.Command command() {
      return new RecordOwnCheck.Command(facilityCode, itemCode, hazardClass, grade, description);
    }
  }

  /** How something was corrected. */
  public record Correction(@NotNull @Size(max = 4000) String correction) {}

  @Inject private FindFindings findings;
  @Inject private RecordOwnCheck checking;
  @Inject private SubmitCorrection correcting;
  @Inject private Posts posts;

  /** The findings that match. */
  @GET
  @Calls(value = FindFindings.class, method = "list")
  @Operation(summary = "Findings within the caller's scope, the earliest deadline first")
  public Listing<FindingView> list(@BeanParam FindingQuery query, @BeanParam Paging paging) {
    return paging.of(
        findings.list(query.filter()), Order.earliest(FindingView::deadline, FindingView::number));
  }

  /** The ledger by class and age. */
  @GET
  @Path("overview")
  @Calls(value = FindFindings.class, method = "overview")
  @Operation(
      summary = "How many findings are not closed, by class and by age",
      description = "counts: found less than 7, 30, 90 days ago, and longer ago.")
  public Listing<LedgerLine> overview(@BeanParam Paging paging) {
    return paging.of(findings.overview(), Order.by(line -> line.hazardClass().name()));
  }

  /** One finding. */
  @GET
  @Path("{id}")
  @Calls(value = FindFindings.class, method = "byId")
  @Operation(summary = "One finding")
  public FindingView one(@PathParam("id") UUID id) {
    return findings.byId(id);
  }

  /** What was done about it. */
  @GET
  @Path("{id}/steps")
  @Calls(value = FindFindings.class, method = "steps")
  @Operation(summary = "What was done about a finding, with every deadline it had")
  public Listing<FindingStepView> steps(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return paging.of(findings.steps(id), Order.earliest(FindingStepView::at, FindingStepView::id));
  }

  /** Something was found outside any inspection. */
  @POST
  @Calls(value = RecordOwnCheck.class, method = "record")
  @Operation(summary = "Put what an own check found into the ledger")
  @APIResponseSchema(value = FindingView.class, responseCode = "201")
  public Response check(OwnCheck body) {
    return posts.answer(
        body,
        () -> {
          FindingView made = checking.record(body.command());
          return Outcome.created("findings/" + made.id(), made);
        });
  }

  /** The facility says it is corrected. */
  @POST
  @Path("{id}/correction")
  @Calls(value = SubmitCorrection.class, method = "submit")
  @Operation(summary = "Say how a finding was corrected")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response correct(@PathParam("id") UUID id, Correction body) {
    return posts.answer(body, () -> Outcome.done(correcting.submit(id, body.correction())));
  }
}
