package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.stationing.FindShifts;
import org.hearthwatch.stationing.RosterShift;
import org.hearthwatch.stationing.ShiftView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;
import org.hearthwatch.web.rest.params.Times;

/** Shifts of resident staff. */
@Path("shifts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shifts and check-ins")
public class ShiftsResource {

  private static final java.time.Duration USUAL = java.time.Duration.ofDays(7);

  /** A shift to be served. */
  public record NewShift(
      @NotNull String facilityCode,
      @NotNull String username,
      @NotNull Instant startsAt,
      @NotNull Instant endsAt) {}

  @Inject private FindShifts shifts;
  @Inject private RosterShift roster;
  @Inject private Posts posts;
  @Inject private java.time.Clock clock;

  /** The shifts of a facility, or the caller's own. */
  @GET
  @Calls(value = FindShifts.class, method = "ofFacility")
  @Operation(
      summary = "Shifts that touch a span, by start",
      description = "Without facility the caller's own; without a span a week back and ahead.")
  public Listing<ShiftView> list(
      @QueryParam("facility") String facility,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @BeanParam Paging paging) {
    Times times = new Times();
    Instant start = or(times.from("from", from), clock.instant().minus(USUAL));
    Instant end = or(times.until("to", to), clock.instant().plus(USUAL));
    times.check();
    List<ShiftView> found =
        facility == null ? shifts.mine(start, end) : shifts.ofFacility(facility, start, end);
    return paging.of(found, Order.earliest(ShiftView::startsAt, ShiftView::id));
  }

  /** Rosters a shift. */
  @POST
  @Calls(value = RosterShift.class, method = "roster")
  @Operation(summary = "Roster a shift; its check-in becomes a duty of the officer")
  @APIResponseSchema(value = ShiftView.class, responseCode = "201")
  public Response roster(NewShift body) {
    return posts.answer(
        body,
        () ->
            Outcome.created(
                roster.roster(
                    body.facilityCode(), body.username(), body.startsAt(), body.endsAt())));
  }

  private static Instant or(Instant given, Instant otherwise) {
    return given == null ? otherwise : given;
  }
}
