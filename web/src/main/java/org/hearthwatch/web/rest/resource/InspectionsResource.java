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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.inspection.FindInspections;
import org.hearthwatch.inspection.InspectionDetail;
import org.hearthwatch.inspection.InspectionFilter;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.InspectionState;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.ScheduleInspection;
import org.hearthwatch.registry.WhoAmI;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;
import org.hearthwatch.web.rest.params.Times;

/** Inspections of facilities. */
@Path("inspections")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class InspectionsResource {

  /** An inspection to be made; kind defaults to ANNOUNCED. */
  public record NewInspection(
      @NotNull String facilityCode,
      @NotNull UUID templateId,
      InspectionKind kind,
      @NotNull LocalDate scheduledFor,
      @NotNull String inspector) {

    ScheduleInspection.Command command() {
      InspectionKind given = kind == null ? InspectionKind.ANNOUNCED : kind;
      return new ScheduleInspection.Command(
          facilityCode, templateId, given, scheduledFor, inspector);
    }
  }

  /** The day an inspection is moved to. */
  public record NewDay(@NotNull LocalDate scheduledFor) {}

  @Inject private FindInspections inspections;
  @Inject private ScheduleInspection scheduling;
  @Inject private WhoAmI whoAmI;
  @Inject private Posts posts;

  /** The inspections that match. */
  @GET
  @Calls(value = FindInspections.class, method = "list")
  @Operation(summary = "Inspections within the caller's scope, the latest day first")
  public Listing<InspectionView> list(
      @QueryParam("facility") String facility,
      @QueryParam("inspector") @Parameter(description = "User name, or me") String inspector,
      @QueryParam("state") InspectionState state,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @BeanParam Paging paging) {
    Times times = new Times();
    LocalDate first = times.day("from", from);
    LocalDate last = times.day("to", to);
    times.check();
    String who = "me".equals(inspector) ? whoAmI.get().username() : inspector;
    return paging.of(
        inspections.list(new InspectionFilter(facility, who, state, first, last)),
        Order.latest(one -> Zones.startOfDay(one.scheduledFor()), InspectionView::number));
  }

  /** One inspection. */
  @GET
  @Path("{id}")
  @Calls(value = FindInspections.class, method = "byId")
  @Operation(summary = "One inspection with its checklist, answers and findings")
  public InspectionDetail one(@PathParam("id") UUID id) {
    return inspections.byId(id);
  }

  /** Sends an inspector to a facility. */
  @POST
  @Calls(value = ScheduleInspection.class, method = "schedule")
  @Operation(summary = "Schedule an inspection")
  @APIResponseSchema(value = InspectionView.class, responseCode = "201")
  public Response schedule(NewInspection body) {
    return posts.answer(
        body,
        () -> {
          InspectionView made = scheduling.schedule(body.command());
          return Outcome.created("inspections/" + made.id(), made);
        });
  }

  /** Moves one that has not begun. */
  @POST
  @Path("{id}/day")
  @Calls(value = ScheduleInspection.class, method = "move")
  @Operation(summary = "Move an inspection that has not begun to another day")
  @APIResponseSchema(value = InspectionView.class, responseCode = "200")
  public Response move(@PathParam("id") UUID id, NewDay body) {
    return posts.answer(body, () -> Outcome.done(scheduling.move(id, body.scheduledFor())));
  }
}
