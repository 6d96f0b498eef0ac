package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.inspection.adapter.Beside;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.inspection.model.InterviewDraw;
import org.hearthwatch.inspection.model.InterviewPick;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Private interviews: the system draws who is asked. Nobody in the facility learns who was drawn;
 * so the draw, from whose seed that follows, stands in the chain of the station.
 */
@Stateless
@DenyAll
public class Interviews {

  private static final int SEED_BYTES = 16;

  @Inject private CurrentCaller callers;
  @Inject private Conducting conducting;
  @Inject private Registry registry;
  @Inject private Inspections inspections;
  @Inject private Beside beside;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Draws, once: a repeat answers the same. Rejects with {@code NOBODY_TO_DRAW} an empty house. */
  @RolesAllowed(Role.Names.INSPECTOR)
  public InterviewsView draw(UUID inspectionId) {
    Caller caller = callers.get();
    Inspection inspection = conducting.open(inspectionId, caller);
    if (beside.draw(inspectionId).isEmpty()) {
      conducting.work(inspection, caller, clock.instant());
      List<UUID> pool = residents(inspection, caller).keySet().stream().toList();
      if (pool.isEmpty()) {
        throw Rejection.of("NOBODY_TO_DRAW");
      }
      store(inspection, pool, caller);
    }
    return view(inspection, caller);
  }

  /**
   * Tells what became of one; in place of somebody who cannot be spoken with the next one of the
   * draw is asked. Rejects with {@code OUTCOME_TOLD} a second, different word.
   */
  @RolesAllowed(Role.Names.INSPECTOR)
  public InterviewsView tell(UUID inspectionId, int position, InterviewOutcome outcome) {
    Caller caller = callers.get();
    Inspection inspection = conducting.work(inspectionId, caller, clock.instant());
    new Faults().require("outcome", outcome).throwIfAny();
    List<InterviewPick> picks = beside.picks(inspectionId);
    InterviewPick told =
        picks.stream()
            .filter(pick -> pick.position() == position)
            .findFirst()
            .orElseThrow(Rejection::notFound);
    boolean isNew = told.outcome() == null;
    told.tell(outcome, clock.instant());
    if (isNew) {
      replaceIfNeeded(inspection, picks, caller);
      records.append(
          station(inspection, caller),
          "INTERVIEW_TOLD",
          "INSPECTION",
          inspectionId.toString(),
          Map.of("position", position, "outcome", outcome));
    }
    return view(inspection, caller);
  }

  /** Who was drawn; {@code NOT_FOUND} before a draw. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public InterviewsView of(UUID inspectionId) {
    Caller caller = callers.get();
    Inspection inspection = inspections.byId(inspectionId).orElseThrow(Rejection::notFound);
    registry.facility(inspection.facilityCode(), caller);
    return view(inspection, caller);
  }

  private void store(Inspection inspection, List<UUID> pool, Caller caller) {
    byte[] random = new byte[SEED_BYTES];
    new SecureRandom().nextBytes(random);
    String seed = HexFormat.of().formatHex(random);
    InterviewDraw draw =
        new InterviewDraw(inspection.id(), seed, pool.size(), caller.username(), clock.instant());
    beside.add(draw);
    List<UUID> order = draw.order(pool);
    for (int i = 0; i < draw.wanted(); i++) {
      beside.add(new InterviewPick(inspection.id(), i + 1, order.get(i)));
    }
    records.append(
        station(inspection, caller),
        "INTERVIEWS_DRAWN",
        "INSPECTION",
        inspection.id().toString(),
        draw.facts());
  }

  private void replaceIfNeeded(Inspection inspection, List<InterviewPick> picks, Caller caller) {
    InterviewDraw draw = beside.draw(inspection.id()).orElseThrow(Rejection::notFound);
    List<UUID> picked = picks.stream().map(InterviewPick::placementId).toList();
    if (picks.stream().filter(InterviewPick::counts).count() < draw.wanted()) {
      draw.order(residents(inspection, caller).keySet()).stream()
          .filter(placement -> !picked.contains(placement))
          .findFirst()
          .ifPresent(
              next -> beside.add(new InterviewPick(inspection.id(), picks.size() + 1, next)));
    }
  }

  private InterviewsView view(Inspection inspection, Caller caller) {
    InterviewDraw draw = beside.draw(inspection.id()).orElseThrow(Rejection::notFound);
    Map<UUID, PlacementView> residents = residents(inspection, caller);
    return new InterviewsView(
        draw.seed(),
        draw.pool(),
        draw.wanted(),
        draw.drawnAt(),
        draw.drawnBy(),
        beside.picks(inspection.id()).stream()
            .map(pick -> view(pick, residents.get(pick.placementId())))
            .toList());
  }

  /** Somebody who has left since is shown without name and room. */
  private static InterviewView view(InterviewPick pick, PlacementView resident) {
    return new InterviewView(
        pick.position(),
        pick.placementId(),
        resident == null ? null : resident.residentId(),
        resident == null ? null : resident.residentName(),
        resident == null ? null : resident.room(),
        pick.outcome(),
        pick.toldAt());
  }

  private String station(Inspection inspection, Caller caller) {
    return registry.facility(inspection.facilityCode(), caller).stationCode();
  }

  private Map<UUID, PlacementView> residents(Inspection inspection, Caller caller) {
    return registry.residentsOf(inspection.facilityCode(), caller).stream()
        .collect(Collectors.toMap(PlacementView::id, Function.identity()));
  }
}
