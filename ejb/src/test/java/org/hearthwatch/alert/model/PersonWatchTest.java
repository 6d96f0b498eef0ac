package org.hearthwatch.alert.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.alert.AlertKind.NEWS2;
import static org.hearthwatch.alert.AlertKind.SINGLE_PARAMETER;
import static org.hearthwatch.alert.AlertKind.SOS;
import static org.hearthwatch.alert.model.Vitals.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.AlertState;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
    assertThat(look(Vitals.wellAt(at(60)), at(61)).changed())
        .containsEntry(alerts.get(0), Alert.Change.CLEARED);
    assertThat(alerts.get(0).facts().clearedAt()).isEqualTo(at(61));
    assertThat(alerts.get(0).state()).isEqualTo(AlertState.OPEN);
    assertThat(look(Vitals.wellAt(at(120)), at(121)).changed()).isEmpty();
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
    assertThat(look(Vitals.veryIllAt(at(120)), at(120)).changed())
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
    List<Condition> conditions = new AlertPolicy(70, false).judge(vitals.current());
    PersonWatch.Outcome outcome = new PersonWatch(alerts).look(conditions, vitals.current(), now);
    for (Condition condition : outcome.toRaise()) {
      UUID id = new UUID(0, alerts.size() + 1L);
      alerts.add(new Alert(id, "AL-2026-000001", SUBJECT, condition, now));
    }
    return outcome;
  }

  private static void resolve(Alert alert, Instant at) {
    alert.acknowledge("contact-person", "on my way", at);
    alert.resolve("contact-person", "seen by a doctor", at);
  }

  private static Instant at(int seconds) {
    return NOON.plusSeconds(seconds);
  }
}
