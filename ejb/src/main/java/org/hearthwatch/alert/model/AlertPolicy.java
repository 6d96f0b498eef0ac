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
 * Which conditions hold, given the newest value of each reading within the last hour. Thresholds
 * are those of the NEWS2 response table and the design; every one of them is an aid to escalate,
 * not a diagnosis.
 */
public final class AlertPolicy {
  /**
   * How long a reading counts. Devices measure pressure or temperature rarely; an hour lets them
   * meet the pulse of this minute and is the longest interval of monitoring that NEWS2 allows once
   * it asks for an urgent review.
   */
  public static final Duration VALIDITY = Duration.ofMinutes(60);

  private static final double COLDEST_ROOM = 12;
  private static final double HOTTEST_ROOM = 32;

  private final boolean scored;
  private final boolean scale2;

  /**
   * For one person.
   *
   * @param age in years; under 16 NEWS2 does not apply, buttons and rooms still do
   * @param scale2 whether a clinician set the SpO2 target of 88–92 %
   */
  public AlertPolicy(int age, boolean scale2) {
    this.scored = age >= News2.MINIMUM_AGE;
    this.scale2 = scale2;
  }

  /**
   * All conditions that hold. A score of 5 or more stands for its single parameters, too: one bad
   * state of a person is one alert.
   */
  public List<Condition> judge(CurrentVitals vitals) {
    List<Condition> conditions = new ArrayList<>();
    if (scored) {
      deterioration(vitals).ifPresent(conditions::add);
    }
    pressed(vitals, ReadingKind.SOS, AlertKind.SOS).ifPresent(conditions::add);
    pressed(vitals, ReadingKind.FALL, AlertKind.FALL).ifPresent(conditions::add);
    room(vitals).ifPresent(conditions::add);
    return conditions;
  }

  private Optional<Condition> deterioration(CurrentVitals vitals) {
    News2Score score = News2.score(vitals.parameters(), scale2);
    if (score.score() >= News2.URGENT) {
      boolean emergency = score.score() >= News2.EMERGENCY;
      AlertSeverity severity = emergency ? AlertSeverity.EMERGENCY : AlertSeverity.URGENT;
      return Optional.of(ofScore(AlertKind.NEWS2, severity, score, vitals));
    }
    return score.hasSingleThree()
        ? Optional.of(ofScore(AlertKind.SINGLE_PARAMETER, AlertSeverity.URGENT, score, vitals))
        : Optional.empty();
  }

  private static Condition ofScore(
      AlertKind kind, AlertSeverity severity, News2Score score, CurrentVitals vitals) {
    Collection<ReadingKind> used = score.points().keySet();
    Instant newest =
        used.stream()
            .map(reading -> vitals.newest().get(reading).at())
            .max(Instant::compareTo)
            .orElseThrow();
    return new Condition(kind, severity, score, readings(vitals, used), newest);
  }

  // A press counts although the button was let go of since: the newest value does not matter.
  private static Optional<Condition> pressed(
      CurrentVitals vitals, ReadingKind flag, AlertKind kind) {
    return Optional.ofNullable(vitals.lastTrue().get(flag))
        .map(
            at ->
                new Condition(
                    kind,
                    AlertSeverity.EMERGENCY,
                    null,
                    new AlertReadings(Map.of(flag.label(), true)),
                    at));
  }

  private static Optional<Condition> room(CurrentVitals vitals) {
    return vitals
        .of(ReadingKind.ROOM)
        .filter(room -> room.value() < COLDEST_ROOM || room.value() > HOTTEST_ROOM)
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
