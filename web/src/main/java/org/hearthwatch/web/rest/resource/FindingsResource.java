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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.rectification.FindFindings;
import org.hearthwatch.rectification.FindingFilter;
import org.hearthwatch.rectification.FindingState;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.rectification.SubmitCorrection;
import org.hearthwatch.rectification.VerifyFinding;
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

  /** How something was corrected. */
  public record Correction(@NotNull @Size(max = 4000) String correction) {}

  @Inject private FindFindings findings;
  @Inject private SubmitCorrection correcting;
  @Inject private VerifyFinding verifying;
  @Inject private Posts posts;

  /** The findings that match. */
  @GET
  @Calls(value = FindFindings.class, method = "list")
  @Operation(summary = "Findings within the caller's scope, the earliest deadline first")
  public Listing<FindingView> list(
      @QueryParam("facility") String facility,
      @QueryParam("state") FindingState state,
      @QueryParam("hazardClass") HazardClass hazardClass,
      @QueryParam("unverified") Boolean unverified,
      @BeanParam Paging paging) {
    return paging.of(
        findings.list(
            new FindingFilter(facility, state, hazardClass, Boolean.TRUE.equals(unverified))),
        Order.earliest(FindingView::deadline, FindingView::number));
  }

  /** One finding. */
  @GET
  @Path("{id}")
  @Calls(value = FindFindings.class, method = "byId")
  @Operation(summary = "One finding")
  public FindingView one(@PathParam("id") UUID id) {
    return findings.byId(id);
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

  /** Somebody from outside saw that it is corrected. */
  @POST
  @Path("{id}/verification")
  @Consumes(MediaType.WILDCARD)
  @Calls(value = VerifyFinding.class, method = "verify")
  @Operation(summary = "Verify a correction on the spot. No body")
  @APIResponseSchema(value = FindingView.class, responseCode = "200")
  public Response verify(@PathParam("id") UUID id) {
    return posts.answer(null, () -> Outcome.done(verifying.verify(id)));
  }
}
