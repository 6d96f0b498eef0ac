package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.stack.simulate.vitals.EarlyWarning;
import org.hearthwatch.stack.simulate.vitals.VitalSigns;
import org.hearthwatch.stack.simulate.vitals.Vitals;

/** What a nurse finds at the bedside: the same body the wearable measures. */
record Checkup(Vitals vitals, int score) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** A device on the table says nothing about its wearer; then the last worn hour stands in. */
  static Checkup of(Resident resident, Instant moment) {
    VitalSigns body = DemoBodies.of(resident);
    Vitals vitals = body.at(moment, MINUTE);
    for (int hour = 1; !vitals.worn(); hour++) {
      vitals = body.at(moment.minus(Duration.ofHours(hour)), MINUTE);
    }
    return new Checkup(vitals, EarlyWarning.of(vitals, resident.hypoxia()).total());
  }
}
