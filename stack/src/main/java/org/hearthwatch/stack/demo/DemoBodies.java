package org.hearthwatch.stack.demo;

import org.hearthwatch.stack.simulate.vitals.Baseline;
import org.hearthwatch.stack.simulate.vitals.Course;
import org.hearthwatch.stack.simulate.vitals.Rota;
import org.hearthwatch.stack.simulate.vitals.VitalSigns;

/** The vital signs of each invented resident. Only wearers fall ill, for only they are watched. */
final class DemoBodies {
  static final int WEARERS = 60;
  private static final Rota ROTA = new Rota(1117, WEARERS);

  private DemoBodies() {}

  static VitalSigns of(Resident resident) {
    Course course = resident.wearsDevice() ? ROTA.courseOf(resident.device()) : Course.UNEVENTFUL;
    Baseline baseline = Baseline.of(resident.seed(), resident.hypoxia());
    return new VitalSigns(baseline, resident.seed(), course);
  }
}
