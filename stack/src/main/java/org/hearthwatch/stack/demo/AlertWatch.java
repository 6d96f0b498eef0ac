package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearthwatch.stack.simulate.vitals.EarlyWarning;
import org.hearthwatch.stack.simulate.vitals.Vitals;

/** Reads one wearer's history and raises the alerts the application would have raised. */
final class AlertWatch {
  private final Placement placement;
  private final Random random;
  private final List<AlertCase> cases = new ArrayList<>();
  private final Map<String, AlertCase> open = new HashMap<>();

  AlertWatch(Placement placement, Random random) {
    this.placement = placement;
    this.random = random;
  }

  List<AlertCase> cases() {
    return cases;
  }

  void see(Instant observed, Instant stored, Vitals vitals) {
    EarlyWarning warning = EarlyWarning.of(vitals, placement.resident().hypoxia());
    boolean score = warning.total() >= 5;
    condition("NEWS2", score, warning.total(), observed, stored, vitals);
    boolean single = warning.singleThree() && !score;
    condition("SINGLE_PARAMETER", single, warning.total(), observed, stored, vitals);
    condition("FALL", vitals.fall(), warning.total(), observed, stored, vitals);
  }

  private void condition(
      String kind, boolean present, int score, Instant observed, Instant stored, Vitals vitals) {
    AlertCase current = open.get(kind);
    if (current != null && current.concludedBy(stored)) {
      open.remove(kind);
      current = null;
    }
    if (present && current == null) {
      Instant raised = stored.plusMillis(300);
      AlertCase raisedCase = new AlertCase(placement, kind, score, vitals, observed, raised);
      raisedCase.acknowledgedAt = raised.plus(untilAcknowledged());
      open.put(kind, raisedCase);
      cases.add(raisedCase);
    } else if (present) {
      current.seeAgain(score, vitals, observed);
    } else if (current != null) {
      current.clear(stored, untilResolved());
    }
  }

  /** The catalogue allows a quarter of an hour; one in eight took longer. */
  private Duration untilAcknowledged() {
    boolean late = random.nextInt(8) == 0;
    return Duration.ofSeconds(late ? 1_200 + random.nextInt(4_000) : 70 + random.nextInt(720));
  }

  /** Long after the acknowledgement; now and then longer than the day the catalogue allows. */
  private Duration untilResolved() {
    boolean late = random.nextInt(12) == 0;
    return Duration.ofMinutes(late ? 1_500 + random.nextInt(900) : 100 + random.nextInt(300));
  }
}
