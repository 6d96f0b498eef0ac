package org.hearthwatch.health.model;

import java.time.Instant;
import java.util.Set;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Moments;

/** How somebody was seen: at a glance, and as measured. */
public record Observation(
    Instant occurredAt,
    GeneralState generalState,
    Intake intake,
    Mood mood,
    Measurements measured,
    String note) {

  private static final int LONGEST_NOTE = 2_000;

  /** A blank note counts as none. */
  public Observation {
    note = note == null || note.isBlank() ? null : note.strip();
  }

  /**
   * Notes every field that cannot be stored like this.
   *
   * @param placement of the person seen; null when it is not told who
   */
  public void check(Faults faults, PlacementRef placement, Instant now) {
    faults
        .require("generalState", generalState)
        .require("intake", intake)
        .require("mood", mood)
        .longest("note", note, LONGEST_NOTE);
    measured.check(faults);
    Moments.checkPast(faults, "occurredAt", occurredAt, now);
    boolean during =
        placement == null || !Moments.settle(occurredAt, now).isBefore(placement.startsAt());
    faults.check(during, "occurredAt", "BEFORE_PLACEMENT");
  }

  /** What this observation proves. */
  public Set<EvidenceKind> evidence() {
    return measured.weight() == null
        ? Set.of(EvidenceKind.HEALTH_UPDATE)
        : Set.of(EvidenceKind.HEALTH_UPDATE, EvidenceKind.WEIGHT);
  }
}
