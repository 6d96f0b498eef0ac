package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.PlanInspections;
import org.hearthwatch.inspection.PlansView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;

/** Inspections planned by a recurrence rule. */
@Path("inspection-plans")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class PlansResource {

  /** A facility to be inspected. */
  public record House(@NotNull String code) {}

  /** An inspector who takes turns. */
  public record Turn(@NotNull String username) {}

  /** What is to be planned; without inspectors all of the prefecture take turns. */
  public record NewPlans(
      @NotNull List<House> facilities,
      @NotNull UUID templateId,
      InspectionKind kind,
      @NotNull
          @Size(max = 200)
          @Schema(
              description = "RFC 5545 with COUNT or UNTIL, e.g. FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6")
          String rule,
      @NotNull LocalDate from,
      List<Turn> inspectors) {

    PlanInspections.Command command() {
      return new PlanInspections.Command(
          facilities.stream().map(House::code).toList(),
          templateId,
          kind == null ? InspectionKind.ANNOUNCED : kind,
          rule,
          from,
          inspectors == null ? List.of() : inspectors.stream().map(Turn::username).toList());
    }
  }

  @Inject private PlanInspections planning;
  @Inject private Posts posts;

  /** Plans. */
  @POST
  @Calls(value = PlanInspections.class, method = "plan")
  @Operation(
      summary = "Plan inspections of several facilities by a recurrence rule",
      description = "The inspections are scheduled at once, for all facilities or for none.")
  @APIResponseSchema(value = PlansView.class, responseCode = "201")
  public Response plan(NewPlans body) {
    return posts.answer(body, () -> Outcome.created(planning.plan(body.command())));
  }
}
