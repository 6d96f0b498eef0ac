package org.hearthwatch.stationing.model;

import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.shared.Faults;

/** Who is to be where, from when to when. */
public record Slot(String facilityCode, String username, Instant startsAt, Instant endsAt) {

  private static final Duration LONGEST = Duration.ofHours(24);

  /** Notes every field that cannot be rostered like this. */
  public void check(Faults faults, Instant now) {
    faults
        .require("facilityCode", facilityCode)
        .require("username", username)
        .require("startsAt", startsAt)
        .require("endsAt", endsAt);
    if (startsAt != null && endsAt != null) {
      faults
          .check(endsAt.isAfter(startsAt), "endsAt", "NOT_AFTER_START")
          .check(
              Duration.between(startsAt, endsAt).compareTo(LONGEST) <= 0,
              "endsAt",
              "SHIFT_TOO_LONG",
              LONGEST.toHours())
          .check(endsAt.isAfter(now), "endsAt", "IN_THE_PAST");
    }
  }
}
