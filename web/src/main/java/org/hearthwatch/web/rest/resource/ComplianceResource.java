package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.Cut;
import org.hearthwatch.compliance.OpenFigure;
import org.hearthwatch.compliance.Outcome;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Compliance: duties fulfilled in time ÷ duties due, as of a date, as known at a date. */
@Path("compliance/{kind: placements|facilities|stations|divisions|obligations}/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compliance")
public class ComplianceResource {

  @Inject private AssessCompliance compliance;
  @Inject private OpenFigure figure;

  /** The figure with what it is made of. */
  @GET
  @Calls(value = AssessCompliance.class, method = "of")
  @Operation(
      summary = "The compliance figure of a placement, facility, station, division or rule",
      description = "score is null when nothing was due, which is not the same as 0.")
  public ComplianceJson figure(@BeanParam ComplianceQuery query) {
    return ComplianceJson.of(compliance.of(query.question()));
  }

  /** The duties that make the figure. */
  @GET
  @Path("duties")
  @Calls(value = OpenFigure.class, method = "duties")
  @Operation(summary = "The duties behind a figure, each in the state it had then")
  public Listing<DutyJson> duties(
      @BeanParam ComplianceQuery query,
      @QueryParam("outcome")
          @Parameter(
              description =
                  "May be repeated: missed, late, in-time (without the back-dated), back-dated,"
                      + " waived; all unless given")
          Set<Outcome> outcomes,
      @BeanParam Paging paging) {
    AssessCompliance.Question question = query.question();
    Set<Outcome> wanted = outcomes.isEmpty() ? EnumSet.allOf(Outcome.class) : outcomes;
    return paging.read(
        DutyJson.BY_DEADLINE,
        (after, most) ->
            figure.duties(question, wanted, cut(after, most)).stream().map(DutyJson::of).toList());
  }

  private static Cut cut(Order.Place after, int most) {
    return after == null ? Cut.after(null, null, most) : Cut.after(after.time(), after.id(), most);
  }
}
