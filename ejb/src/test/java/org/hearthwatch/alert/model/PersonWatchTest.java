package org.hearthwatch.alert.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.alert.AlertKind.NEWS2;
import static org.hearthwatch.alert.AlertKind.OUT_OF_BOUNDS;
import static org.hearthwatch.alert.AlertKind.SINGLE_PARAMETER;
import static org.hearthwatch.alert.AlertKind.SOS;
import static org.hearthwatch.alert.model.Vitals.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.AlertState;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.alert.OutcomeKind;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Watching over one person")
class PersonWatchTest {
  private static final AlertSubject SUBJECT =
      AlertSubject.person(new UUID(1, 1), new UUID(2, 1), "FC-510100-001");

  private final List<Alert> alerts = new ArrayList<>();

  @Test
  void raisesAnAlertForANewCondition() {
    look(Vitals.veryIllAt(NOON), NOON);
    assertThat(alerts).extracting(Alert::kind).containsExactly(NEWS2);
    assertThat(alerts.get(0).severity()).isEqualTo(AlertSeverity.EMERGENCY);
    assertThat(alerts.get(0).state()).isEqualTo(AlertState.OPEN);
  }

  @Test
  void changesNothingWhenItLooksAtTheSameVitalsAgain() {
    look(Vitals.veryIllAt(NOON), NOON);
    PersonWatch.Outcome again = look(Vitals.veryIllAt(NOON), NOON.plusSeconds(5));
    assertThat(again.changed()).isEmpty();
    assertThat(again.toRaise()).isEmpty();
  }

  @Test
  void keepsTheFirstAlertWhileTheConditionPersists() {
    look(Vitals.veryIllAt(NOON), NOON);
    PersonWatch.Outcome later = look(Vitals.veryIllAt(at(60)), at(60));
    assertThat(later.changed()).isEmpty();
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).lastSeenAt()).isEqualTo(at(60));
    assertThat(alerts.get(0).facts().observedAt()).isEqualTo(NOON);
  }

  @Test
  void letsTheSeverityRiseButNotFall() {
    look(Vitals.illAt(NOON), NOON);
    assertThat(look(Vitals.veryIllAt(at(60)), at(60)).changed())
        .containsEntry(alerts.get(0), Alert.Change.WORSE);
    look(Vitals.illAt(at(120)), at(120));
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).severity()).isEqualTo(AlertSeverity.EMERGENCY);
    assertThat(alerts.get(0).facts().news2Score()).isEqualTo(5);
  }

  @Test
  void notesThatItClearedAndStillWaitsForAnOutcome() {
    look(Vitals.veryIllAt(NOON), NOON);
    look(Vitals.wellAt(at(60)), at(61));
    assertThat(look(Vitals.wellAt(at(360)), at(361)).changed())
        .containsEntry(alerts.get(0), Alert.Change.CLEARED);
    assertThat(alerts.get(0).facts().clearedAt()).isEqualTo(at(361));
    assertThat(alerts.get(0).state()).isEqualTo(AlertState.OPEN);
    assertThat(look(Vitals.wellAt(at(420)), at(421)).changed()).isEmpty();
  }

  /** The score goes to and fro across the boundary; w: below it, i: at it. */
  @ParameterizedTest(name = "{0}, every {1} s: cleared {2}")
  @CsvSource({
    "iwiwiwiwiwiw, 60, false",
    "iw, 3600, false",
    "iww, 299, false",
    "iww, 300, true",
    "iwwwww, 60, false",
    "iwwwwww, 60, true",
    "iwwwwiwwwww, 60, false",
    "iwwwwiwwwwww, 60, true"
  })
  void clearsOnlyAfterAWhileOfBetterReadings(String states, int apart, boolean cleared) {
    for (int i = 0; i < states.length(); i++) {
      Instant when = at(i * apart);
      look(states.charAt(i) == 'w' ? Vitals.wellAt(when) : Vitals.illAt(when), when);
    }
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).facts().clearedAt() != null).isEqualTo(cleared);
  }

  @ParameterizedTest(name = "a room at {0} °C, then at {1} °C: cleared {2}")
  @CsvSource({
    "11.9, 12.0, false",
    "11.9, 12.9, false",
    "11.9, 13.0, true",
    "32.1, 32.0, false",
    "32.1, 31.1, false",
    "32.1, 31.0, true"
  })
  void clearsARoomOnlyADegreeInside(double before, double after, boolean cleared) {
    look(Vitals.none().with(ReadingKind.ROOM, before, NOON), NOON);
    look(Vitals.none().with(ReadingKind.ROOM, after, at(60)), at(60));
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).facts().clearedAt() != null).isEqualTo(cleared);
  }

  @Test
  void clearsWhatIsBackWithinTheBoundsOfThePerson() {
    Limits own = Vitals.LIMITS.with(Map.of(ReadingKind.HR, new Bound(50.0, 80.0)));
    look(Vitals.wellAt(NOON).with(ReadingKind.HR, 81, NOON), own, NOON);
    assertThat(alerts).extracting(Alert::kind).containsExactly(OUT_OF_BOUNDS);
    look(Vitals.wellAt(at(60)), own, at(60));
    assertThat(alerts.get(0).holds()).isTrue();
    look(Vitals.wellAt(at(400)), own, at(400));
    assertThat(alerts.get(0).holds()).isFalse();
  }

  @Test
  void doesNotTakeASilentSensorForARecovery() {
    look(Vitals.veryIllAt(NOON), NOON);
    Vitals onlyPulse = Vitals.none().with(ReadingKind.HR, 72, at(60));
    assertThat(look(onlyPulse, at(60)).changed()).isEmpty();
    assertThat(alerts.get(0).holds()).isTrue();
  }

  @Test
  void opensTheSameAlertAgainWhenItsConditionReturnsBeforeAnOutcome() {
    look(Vitals.veryIllAt(NOON), NOON);
    look(Vitals.wellAt(at(60)), at(60));
    look(Vitals.wellAt(at(400)), at(400));
    assertThat(look(Vitals.veryIllAt(at(460)), at(460)).changed())
        .containsEntry(alerts.get(0), Alert.Change.RETURNED);
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).holds()).isTrue();
  }

  @Test
  void raisesANewAlertWhenTheConditionIsMeasuredAgainAfterTheOutcome() {
    look(Vitals.veryIllAt(NOON), NOON);
    resolve(alerts.get(0), at(30));
    assertThat(look(Vitals.veryIllAt(NOON), at(40)).toRaise()).isEmpty();
    assertThat(look(Vitals.veryIllAt(at(60)), at(60)).toRaise()).hasSize(1);
    assertThat(alerts).hasSize(2);
  }

  @Test
  void neitherRaisesTheSamePressOfTheButtonTwiceNorClearsIt() {
    Vitals pressed = Vitals.none().with(ReadingKind.SOS, 1, NOON);
    look(pressed, NOON);
    look(pressed.with(ReadingKind.SOS, 0, at(2)), at(2));
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).holds()).isTrue();
    resolve(alerts.get(0), at(30));
    assertThat(look(pressed, at(40)).toRaise()).isEmpty();
    assertThat(look(pressed.with(ReadingKind.SOS, 1, at(50)), at(50)).toRaise())
        .extracting(Condition::kind)
        .containsExactly(SOS);
  }

  @Test
  void keepsASingleParameterWhileTheWholeScoreIsWorse() {
    look(Vitals.wellAt(NOON).with(ReadingKind.HR, 40, NOON), NOON);
    look(Vitals.veryIllAt(at(60)), at(60));
    assertThat(alerts).extracting(Alert::kind).containsExactly(SINGLE_PARAMETER, NEWS2);
    assertThat(alerts).allMatch(Alert::holds);
  }

  private PersonWatch.Outcome look(Vitals vitals, Instant now) {
    return look(vitals, Vitals.LIMITS, now);
  }

  private PersonWatch.Outcome look(Vitals vitals, Limits limits, Instant now) {
    AlertPolicy policy = new AlertPolicy(70, false, limits);
    PersonWatch.Outcome outcome = new PersonWatch(alerts).look(policy, vitals.current(), now);
    for (Condition condition : outcome.toRaise()) {
      UUID id = new UUID(0, alerts.size() + 1L);
      alerts.add(new Alert(id, "AL-2026-000001", SUBJECT, condition, now));
    }
    return outcome;
  }

  private static void resolve(Alert alert, Instant at) {
    alert.acknowledge("contact-person", "on my way", at);
    alert.resolve("contact-person", OutcomeKind.TREATED_ON_SITE, "seen by a doctor", at);
  }

  private static Instant at(int seconds) {
    return NOON.plusSeconds(seconds);
  }
}
