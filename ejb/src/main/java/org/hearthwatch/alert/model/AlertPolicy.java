package org.hearthwatch.alert.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertReadings;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.News2;
import org.hearthwatch.telemetry.News2Score;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * Which conditions hold, given the newest value of each reading within the last hour. What they are
 * compared with is data; every alert is an aid to escalate, not a diagnosis.
 */
public final class AlertPolicy {
  /**
   * How long a reading counts. Devices measure pressure or temperature rarely; an hour lets them
   * meet the pulse of this minute and is the longest interval of monitoring that NEWS2 allows once
   * it asks for an urgent review.
   */
  public static final Duration VALIDITY = Duration.ofMinutes(60);

  private final boolean scored;
  private final boolean scale2;
  private final Limits limits;

  /**
   * For one person.
   *
   * @param age in years; under 16 NEWS2 does not apply, buttons and rooms still do
   * @param scale2 whether a clinician set the SpO2 target of 88–92 %
   * @param limits what the readings are compared with
   */
  public AlertPolicy(int age, boolean scale2, Limits limits) {
    this.scored = age >= News2.MINIMUM_AGE;
    this.scale2 = scale2;
    this.limits = limits;
  }

  /**
   * All conditions that hold. A score that is high enough stands for its single parameters, too,
   * and these for the person's own bounds: one bad state of a person is one alert.
   */
  public List<Condition> judge(CurrentVitals vitals) {
    List<Condition> conditions = new ArrayList<>();
    deterioration(vitals).or(() -> beyondBounds(vitals)).ifPresent(conditions::add);
    vitals.lastTrue(ReadingKind.SOS).map(AlertPolicy::pressed).ifPresent(conditions::add);
    vitals.lastTrue(ReadingKind.FALL).map(at -> fall(at, vitals)).ifPresent(conditions::add);
    room(vitals).ifPresent(conditions::add);
    return conditions;
  }

  /** Whether what holds no longer is still too close to it for the alert to clear. */
  boolean lingers(AlertKind kind, CurrentVitals vitals) {
    return kind == AlertKind.ROOM_TEMPERATURE
        && vitals
            .of(ReadingKind.ROOM)
            .filter(room -> !limits.isRoomInOrder(room.value()))
            .isPresent();
  }

  /** For how long readings have to be better for an alert to clear. */
  Duration clearAfter(AlertKind kind) {
    return kind == AlertKind.ROOM_TEMPERATURE ? Duration.ZERO : limits.clearAfter();
  }

  private Optional<Condition> deterioration(CurrentVitals vitals) {
    if (!scored) {
      return Optional.empty();
    }
    News2Score score = News2.score(vitals.parameters(), scale2);
    if (score.score() >= limits.urgent()) {
      boolean emergency = score.score() >= limits.emergency();
      AlertSeverity severity = emergency ? AlertSeverity.EMERGENCY : AlertSeverity.URGENT;
      return Optional.of(ofScore(AlertKind.NEWS2, severity, score, vitals));
    }
    return hasAlarmingThree(score, vitals)
        ? Optional.of(ofScore(AlertKind.SINGLE_PARAMETER, AlertSeverity.URGENT, score, vitals))
        : Optional.empty();
  }

  // What a clinician declared to be usual for a person gives no alarm of its own; it still counts
  // in the score.
  private boolean hasAlarmingThree(News2Score score, CurrentVitals vitals) {
    return score.points().entrySet().stream()
        .filter(points -> points.getValue() == 3)
        .map(Map.Entry::getKey)
        .anyMatch(kind -> !limits.isUsual(kind, vitals.newest().get(kind).value()));
  }

  private Optional<Condition> beyondBounds(CurrentVitals vitals) {
    List<ReadingKind> beyond =
        vitals.newest().entrySet().stream()
            .filter(one -> limits.isBeyond(one.getKey(), one.getValue().value()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Condition(
                AlertKind.OUT_OF_BOUNDS,
                AlertSeverity.URGENT,
                null,
                readings(vitals, beyond),
                newest(vitals, beyond)));
  }

  private static Condition ofScore(
      AlertKind kind, AlertSeverity severity, News2Score score, CurrentVitals vitals) {
    Collection<ReadingKind> used = score.points().keySet();
    return new Condition(kind, severity, score, readings(vitals, used), newest(vitals, used));
  }

  private static Instant newest(CurrentVitals vitals, Collection<ReadingKind> kinds) {
    return kinds.stream()
        .map(reading -> vitals.newest().get(reading).at())
        .max(Instant::compareTo)
        .orElseThrow();
  }

  // A press counts although the button was let go of since: the newest value does not matter.
  private static Condition pressed(Instant at) {
    return event(AlertKind.SOS, AlertSeverity.EMERGENCY, ReadingKind.SOS, at);
  }

  /**
   * A fall is an emergency unless the person is known to have moved since. Waiting for that would
   * leave those lying who cannot move; who moves later is better than the alert says.
   */
  private static Condition fall(Instant at, CurrentVitals vitals) {
    boolean moved = vitals.movedAt().filter(movement -> movement.isAfter(at)).isPresent();
    AlertSeverity severity = moved ? AlertSeverity.URGENT : AlertSeverity.EMERGENCY;
    return event(AlertKind.FALL, severity, ReadingKind.FALL, at);
  }

  private static Condition event(
      AlertKind kind, AlertSeverity severity, ReadingKind flag, Instant at) {
    AlertReadings readings = new AlertReadings(Map.of(flag.label(), true));
    return new Condition(kind, severity, null, readings, at);
  }

  private Optional<Condition> room(CurrentVitals vitals) {
    return vitals
        .of(ReadingKind.ROOM)
        .filter(room -> !limits.room().holds(room.value()))
        .map(
            room ->
                new Condition(
                    AlertKind.ROOM_TEMPERATURE,
                    AlertSeverity.ATTENTION,
                    null,
                    readings(vitals, List.of(ReadingKind.ROOM)),
                    room.at()));
  }

  private static AlertReadings readings(CurrentVitals vitals, Collection<ReadingKind> kinds) {
    Map<String, Object> values = new TreeMap<>();
    for (ReadingKind kind : kinds) {
      double value = vitals.newest().get(kind).value();
      values.put(kind.label(), shown(kind, value));
    }
    return new AlertReadings(values);
  }

  private static Object shown(ReadingKind kind, double value) {
    return switch (kind.form()) {
      case FLAG -> value != 0;
      case DECIMAL -> value;
      case WHOLE, CODE -> (int) value;
    };
  }
}
