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
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.duty.ChangeObligation;
import org.hearthwatch.duty.FindObligations;
import org.hearthwatch.duty.ObligationView;
import org.hearthwatch.duty.RuleVersionView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** The catalogue: what is owed, by whom, by when, and on which clause it rests. */
@Path("obligations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class ObligationsResource {

  /** What is to hold from a day on; a division's own version when one is given. */
  public record NewVersion(
      String division,
      @NotNull LocalDate validFrom,
      String cadence,
      String within,
      String withinByGrade,
      @NotNull BigDecimal weight,
      String ladder,
      @NotNull Boolean inForce,
      @NotNull @Size(max = 500) String reason) {

    ChangeObligation.Command command(String code) {
      return new ChangeObligation.Command(
          code,
          division,
          validFrom,
          cadence,
          within,
          withinByGrade,
          weight,
          ladder == null ? "" : ladder,
          inForce,
          reason);
    }
  }

  @Inject private FindObligations obligations;
  @Inject private ChangeObligation changing;
  @Inject private Posts posts;

  /** The rules that are valid now. */
  @GET
  @Calls(value = FindObligations.class, method = "all")
  @Operation(summary = "Every rule in the version that is valid now, by code")
  public Listing<ObligationView> all(@BeanParam Paging paging) {
    return paging.of(obligations.all(), Order.by(ObligationView::code));
  }

  /** The versions of one rule. */
  @GET
  @Path("{code}/versions")
  @Calls(value = FindObligations.class, method = "versions")
  @Operation(summary = "Every version of a rule, for the province and for divisions")
  public Listing<RuleVersionView> versions(
      @PathParam("code") String code, @BeanParam Paging paging) {
    return paging.of(
        obligations.versions(code),
        Order.earliest(RuleVersionView::validFrom, RuleVersionView::id));
  }

  /** Plans a change. */
  @POST
  @Path("{code}/versions")
  @Calls(value = ChangeObligation.class, method = "change")
  @Operation(
      summary = "Change what a rule demands from a day on, with a reason",
      description = "The version before ends that day; what was due before keeps it.")
  @APIResponseSchema(value = RuleVersionView.class, responseCode = "201")
  public Response change(@PathParam("code") String code, NewVersion body) {
    return posts.answer(body, () -> Outcome.created(changing.change(body.command(code))));
  }
}
