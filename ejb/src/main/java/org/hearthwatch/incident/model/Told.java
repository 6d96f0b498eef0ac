package org.hearthwatch.incident.model;

import java.time.Instant;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Moments;

/** What somebody tells of an incident. */
public record Told(IncidentKind kind, Instant occurredAt, Instant awareAt, String description) {

  private static final int LONGEST_TEXT = 4_000;

  /** Notes every field that cannot be stored like this. */
  public void check(Faults faults, Instant now) {
    faults
        .require("kind", kind)
        .require("description", description)
        .longest("description", description, LONGEST_TEXT);
    Moments.checkPast(faults, "occurredAt", occurredAt, now);
    Moments.checkPast(faults, "awareAt", awareAt, now);
    boolean inOrder = occurredAt == null || !Moments.settle(occurredAt, now).isAfter(awareAt(now));
    faults.check(inOrder, "awareAt", "BEFORE_OCCURRED");
  }

  /** When it became known; a clock that is a little ahead does not count. */
  public Instant awareAt(Instant now) {
    return Moments.settle(awareAt, now);
  }

  /** When it happened; if nobody said, when it became known. */
  public Instant occurredAt(Instant now) {
    return Moments.settle(occurredAt, awareAt(now));
  }
}
