package org.hearthwatch.alert.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertSubject;
import org.hearthwatch.alert.model.Condition;
import org.hearthwatch.alert.model.WeightRules;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.shared.adapter.Turns;

/** Looks at the weights that came in lately; nobody loses much of it within an hour. */
@Singleton
@Startup
@PermitAll
@WorksAs(Work.ALERTS)
public class WeightWatch {
  // Twice as long as it takes until the next look, and longer than a failed one.
  private static final Duration LATELY = Duration.ofHours(6);

  @Inject private Turns turns;
  @Inject private WeightTable weights;
  @Inject private Thresholds thresholds;
  @Inject private Alerts alerts;
  @Inject private RaiseAlerts raising;
  @Inject private Registry registry;
  @Inject private Clock clock;

  /** Takes over what came in and judges whoever has a new weight. */
  @Schedule(hour = "*", minute = "11/30", persistent = false)
  public void look() {
    turns.take(WeightWatch.class);
    Instant now = clock.instant();
    WeightRules rules = thresholds.weight();
    List<UUID> persons = weights.take(now.minus(LATELY), now);
    if (!persons.isEmpty()) {
      weights.of(persons, rules).forEach((person, of) -> judge(person, of, rules, now));
    }
  }

  private void judge(UUID person, WeightRules.Weights of, WeightRules rules, Instant now) {
    List<Alert> known = alerts.of(person, AlertKind.WEIGHT_LOSS);
    Optional<Alert> open = known.stream().filter(alert -> !alert.isResolved()).findFirst();
    Optional<Condition> condition = rules.judge(of);
    if (open.isPresent()) {
      Alert.Change change =
          condition.isPresent()
              ? open.get().seen(condition.get(), now)
              : open.get().heard(of.observedAt(), now);
      if (change != Alert.Change.NONE) {
        raising.tell(open.get(), change);
      }
    } else if (known.stream().noneMatch(alert -> !of.observedAt().isAfter(alert.lastSeenAt()))) {
      condition.ifPresent(found -> raise(person, found, now));
    }
  }

  private void raise(UUID person, Condition condition, Instant now) {
    registry
        .currentPlacement(person)
        .ifPresent(
            ref ->
                raising.raise(
                    AlertSubject.person(person, ref.id(), ref.facilityCode()), condition, now));
  }
}
