package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.registry.AbsenceView;
import org.hearthwatch.registry.FindAbsences;
import org.hearthwatch.registry.PlanAbsence;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Who is away, and who stands in. */
@Path("absences")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absences and deputies")
public class AbsencesResource {

  /** An absence to be planned; without a user name the caller's own. Both days are included. */
  public record NewAbsence(
      String username, @NotNull String deputy, @NotNull LocalDate from, @NotNull LocalDate until) {}

  @Inject private FindAbsences absences;
  @Inject private PlanAbsence planning;
  @Inject private Posts posts;

  /** The absences that last or are to come. */
  @GET
  @Calls(value = FindAbsences.class, method = "list")
  @Operation(
      summary = "The caller's absences that last or are to come",
      description = "A station supervisor also sees those of the station's officers.")
  public Listing<AbsenceView> list(@BeanParam Paging paging) {
    return paging.of(absences.list(), Order.earliest(AbsenceView::from, AbsenceView::id));
  }

  /** Plans one. */
  @POST
  @Calls(value = PlanAbsence.class, method = "plan")
  @Operation(summary = "Plan an absence; the deputy has the same role and unit")
  @APIResponseSchema(value = AbsenceView.class, responseCode = "201")
  public Response plan(NewAbsence body) {
    PlanAbsence.Command command =
        new PlanAbsence.Command(body.username(), body.deputy(), body.from(), body.until());
    return posts.answer(body, () -> Outcome.created(planning.plan(command)));
  }

  /** Ends one early. */
  @POST
  @Path("{id}/end")
  @Calls(value = PlanAbsence.class, method = "endEarly")
  @Operation(summary = "End an absence now, or take it back before it begins")
  @APIResponseSchema(value = AbsenceView.class, responseCode = "200")
  public Response end(@PathParam("id") UUID id) {
    return posts.answer(null, () -> Outcome.done(planning.endEarly(id)));
  }
}
