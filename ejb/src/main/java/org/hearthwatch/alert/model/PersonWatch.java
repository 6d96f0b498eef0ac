package org.hearthwatch.alert.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.telemetry.CurrentVitals;

/**
 * Compares what holds of one person with the alerts there are. Looking twice at the same vitals
 * changes nothing, because vitals may be announced more than once.
 */
public final class PersonWatch {
  private final Map<AlertKind, Alert> unresolved = new LinkedHashMap<>();
  private final Map<AlertKind, Instant> handled = new LinkedHashMap<>();

  /**
   * The alerts of one person.
   *
   * @param alerts those without an outcome, and for every kind at least the last one with
   */
  public PersonWatch(List<Alert> alerts) {
    for (Alert alert : alerts) {
      handled.merge(alert.kind(), alert.lastSeenAt(), (a, b) -> a.isAfter(b) ? a : b);
      if (!alert.isResolved()) {
        unresolved.put(alert.kind(), alert);
      }
    }
  }

  /** What a look has changed: alerts that became something else, and conditions to raise. */
  public record Outcome(Map<Alert, Alert.Change> changed, List<Condition> toRaise) {}

  /** Looks at the conditions that hold of these vitals. */
  public Outcome look(AlertPolicy policy, CurrentVitals vitals, Instant now) {
    List<Condition> conditions = policy.judge(vitals);
    Map<Alert, Alert.Change> changed = new LinkedHashMap<>();
    List<Condition> toRaise = new ArrayList<>();
    Map<AlertKind, Condition> held = new LinkedHashMap<>();
    conditions.forEach(condition -> held.put(condition.kind(), condition));
    for (Alert alert : unresolved.values()) {
      Condition condition = held.get(alert.kind());
      changed.put(
          alert,
          condition == null
              ? gone(alert, held.keySet(), policy, vitals, now)
              : alert.seen(condition, now));
    }
    for (Condition condition : conditions) {
      if (isNew(condition)) {
        toRaise.add(condition);
      }
    }
    changed.values().removeIf(change -> change == Alert.Change.NONE);
    return new Outcome(changed, toRaise);
  }

  private static Alert.Change gone(
      Alert alert, Set<AlertKind> held, AlertPolicy policy, CurrentVitals vitals, Instant now) {
    if (isAbsorbed(alert.kind(), held) || policy.lingers(alert.kind(), vitals)) {
      return alert.lingers();
    }
    return alert.notSeen(vitals, policy.clearAfter(alert.kind()), now);
  }

  // A single value far off has not recovered just because the whole got worse.
  private static boolean isAbsorbed(AlertKind kind, Set<AlertKind> held) {
    return switch (kind) {
      case SINGLE_PARAMETER -> held.contains(AlertKind.NEWS2);
      case OUT_OF_BOUNDS ->
          held.contains(AlertKind.NEWS2) || held.contains(AlertKind.SINGLE_PARAMETER);
      default -> false;
    };
  }

  // A reading that an alert, resolved or not, has already taken in does not raise another one.
  private boolean isNew(Condition condition) {
    Instant before = handled.get(condition.kind());
    return !unresolved.containsKey(condition.kind())
        && (before == null || condition.observedAt().isAfter(before));
  }
}
