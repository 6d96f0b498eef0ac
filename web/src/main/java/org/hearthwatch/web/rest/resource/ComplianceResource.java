package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Paging;

/** Compliance: duties fulfilled in time ÷ duties due, as of a date, as known at a date. */
@Path("compliance/{kind: placements|facilities|stations|divisions}/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compliance")
public class ComplianceResource {

  @Inject private AssessCompliance compliance;

  /** The figure with what it is made of. */
  @GET
  @Calls(value = AssessCompliance.class, method = "of")
  @Operation(
      summary = "The compliance figure of a placement, facility, station or division",
      description = "score is null when nothing was due, which is not the same as 0.")
  public ComplianceJson figure(@BeanParam ComplianceQuery query) {
    return ComplianceJson.of(compliance.of(query.question()));
  }

  /** The duties that make the figure. */
  @GET
  @Path("duties")
  @Calls(value = AssessCompliance.class, method = "duties")
  @Operation(summary = "The duties behind a figure, each in the state it had then")
  public Listing<DutyJson> duties(
      @BeanParam ComplianceQuery query,
      @QueryParam("obligation") String obligation,
      @BeanParam Paging paging) {
    return paging.of(
        compliance.duties(query.question(), obligation).stream().map(DutyJson::of).toList(),
        DutyJson.BY_DEADLINE);
  }
}
