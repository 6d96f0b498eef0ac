package org.hearthwatch.alert.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearthwatch.alert.AlertKind.FALL;
import static org.hearthwatch.alert.AlertKind.NEWS2;
import static org.hearthwatch.alert.AlertKind.ROOM_TEMPERATURE;
import static org.hearthwatch.alert.AlertKind.SINGLE_PARAMETER;
import static org.hearthwatch.alert.AlertKind.SOS;
import static org.hearthwatch.alert.AlertSeverity.ATTENTION;
import static org.hearthwatch.alert.AlertSeverity.EMERGENCY;
import static org.hearthwatch.alert.AlertSeverity.URGENT;
import static org.hearthwatch.alert.model.Vitals.NOON;

import java.util.List;
import java.util.Map;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An alert is called for")
class AlertPolicyTest {
  private static final int ADULT = 70;

  @Test
  void neverWhenAllIsWell() {
    assertThat(judge(Vitals.wellAt(NOON))).isEmpty();
  }

  @Test
  void asAnEmergencyFromAScoreOfSeven() {
    // respiration 3 + pulse 2 + saturation 2 = 7
    Vitals seven =
        Vitals.wellAt(NOON)
            .with(ReadingKind.RR, 25, NOON)
            .with(ReadingKind.HR, 111, NOON)
            .with(ReadingKind.SPO2, 93, NOON);
    Condition condition = only(judge(seven));
    assertThat(condition.kind()).isEqualTo(NEWS2);
    assertThat(condition.severity()).isEqualTo(EMERGENCY);
    assertThat(condition.score().score()).isEqualTo(7);
    assertThat(condition.score().partial()).isFalse();
    assertThat(condition.readings().values()).containsEntry("rr", 25).containsEntry("o2", false);
  }

  @ParameterizedTest(name = "as urgent at a score of {1}, with a pulse of {0}")
  @CsvSource({"110,5", "111,6"})
  void asUrgentAtFiveAndSix(int pulse, int score) {
    // saturation 2 + temperature 2 + pulse 1 or 2
    Vitals vitals =
        Vitals.wellAt(NOON)
            .with(ReadingKind.SPO2, 93, NOON)
            .with(ReadingKind.TEMP, 39.1, NOON)
            .with(ReadingKind.HR, pulse, NOON);
    Condition condition = only(judge(vitals));
    assertThat(condition.score().score()).isEqualTo(score);
    assertThat(condition.severity()).isEqualTo(URGENT);
  }

  @Test
  void notAtAScoreOfFourWithoutAThree() {
    Vitals four =
        Vitals.wellAt(NOON).with(ReadingKind.SPO2, 93, NOON).with(ReadingKind.HR, 111, NOON);
    assertThat(judge(four)).isEmpty();
  }

  @Test
  void asUrgentWhenASingleParameterScoresThree() {
    assertThat(judge(Vitals.wellAt(NOON).with(ReadingKind.HR, 40, NOON)))
        .extracting(Condition::kind, Condition::severity)
        .containsExactly(tuple(SINGLE_PARAMETER, URGENT));
  }

  @Test
  void onceForOneStateOfAPersonWhenTheScoreIsHighAndAParameterAtThree() {
    assertThat(judge(Vitals.veryIllAt(NOON))).extracting(Condition::kind).containsExactly(NEWS2);
  }

  @Test
  void onALowerBoundThatIsHighEnoughAndSaysSo() {
    Condition condition = only(judge(Vitals.veryIllAt(NOON).without(ReadingKind.ACVPU)));
    assertThat(condition.severity()).isEqualTo(EMERGENCY);
    assertThat(condition.score().partial()).isTrue();
  }

  @Test
  void notByNews2ForSomebodyUnderSixteenWhoseButtonCountsAllTheSame() {
    Vitals vitals = Vitals.veryIllAt(NOON).with(ReadingKind.SOS, 1, NOON);
    assertThat(new AlertPolicy(15, false, Vitals.LIMITS).judge(vitals.current()))
        .extracting(Condition::kind)
        .containsExactly(SOS);
    assertThat(new AlertPolicy(16, false, Vitals.LIMITS).judge(vitals.current()))
        .extracting(Condition::kind)
        .containsExactly(NEWS2, SOS);
  }

  @Test
  void lessOftenForSomebodyOnTheSecondSaturationScale() {
    Vitals low = Vitals.wellAt(NOON).with(ReadingKind.SPO2, 90, NOON);
    assertThat(new AlertPolicy(ADULT, false, Vitals.LIMITS).judge(low.current())).hasSize(1);
    assertThat(new AlertPolicy(ADULT, true, Vitals.LIMITS).judge(low.current())).isEmpty();
  }

  @Test
  void asAnEmergencyByTheHelpButtonAndByAFall() {
    Vitals vitals = Vitals.none().with(ReadingKind.SOS, 1, NOON).with(ReadingKind.FALL, 1, NOON);
    assertThat(judge(vitals))
        .extracting(Condition::kind, Condition::severity)
        .containsExactly(tuple(SOS, EMERGENCY), tuple(FALL, EMERGENCY));
  }

  @ParameterizedTest(name = "as {1} by a fall when the person moved {0} s after it")
  @CsvSource({"-60,EMERGENCY", "0,EMERGENCY", "1,URGENT"})
  void lessSeverelyByAFallAfterWhichThePersonMoved(int seconds, AlertSeverity severity) {
    Vitals vitals =
        Vitals.none().with(ReadingKind.FALL, 1, NOON).movedAt(NOON.plusSeconds(seconds));
    assertThat(only(judge(vitals)).severity()).isEqualTo(severity);
  }

  @ParameterizedTest(name = "by the bounds of 45 to 105 for a pulse of {0}: {1}")
  @CsvSource({"44,OUT_OF_BOUNDS", "45,", "105,", "106,OUT_OF_BOUNDS"})
  void byTheBoundsThatAClinicianSetForThePerson(int pulse, AlertKind kind) {
    List<Condition> found =
        new AlertPolicy(ADULT, false, own(ReadingKind.HR, 45, 105))
            .judge(Vitals.wellAt(NOON).with(ReadingKind.HR, pulse, NOON).current());
    assertThat(found)
        .extracting(Condition::kind)
        .isEqualTo(kind == null ? List.of() : List.of(kind));
    assertThat(found).allMatch(it -> it.severity() == URGENT && it.readings().values().size() == 1);
  }

  @Test
  void notByASingleThreeThatTheClinicianCallsUsualButStillByTheScore() {
    AlertPolicy policy = new AlertPolicy(ADULT, false, own(ReadingKind.HR, 35, 90));
    Vitals slow = Vitals.wellAt(NOON).with(ReadingKind.HR, 38, NOON);
    assertThat(policy.judge(slow.current())).isEmpty();
    Vitals ill = slow.with(ReadingKind.SPO2, 93, NOON);
    assertThat(policy.judge(ill.current())).extracting(Condition::kind).containsExactly(NEWS2);
  }

  private static Limits own(ReadingKind kind, double low, double high) {
    return Vitals.LIMITS.with(Map.of(kind, new Bound(low, high)));
  }

  @Test
  void byAButtonThatWasLetGoOfSince() {
    Vitals vitals =
        Vitals.none().with(ReadingKind.SOS, 1, NOON.minusSeconds(2)).with(ReadingKind.SOS, 0, NOON);
    assertThat(only(judge(vitals)).observedAt()).isEqualTo(NOON.minusSeconds(2));
  }

  @ParameterizedTest(name = "for attention to a room at {0} °C: {1}")
  @CsvSource({"11.9,true", "12.0,false", "32.0,false", "32.1,true"})
  void forARoomTooColdOrTooHot(double room, boolean raised) {
    List<Condition> conditions = judge(Vitals.none().with(ReadingKind.ROOM, room, NOON));
    assertThat(conditions.isEmpty()).isEqualTo(!raised);
    assertThat(conditions)
        .allMatch(it -> it.kind() == ROOM_TEMPERATURE && it.severity() == ATTENTION);
  }

  @Test
  void withTheTimeOfTheNewestReadingItRestsOn() {
    Vitals vitals =
        Vitals.veryIllAt(NOON.minusSeconds(1_800))
            .with(ReadingKind.HR, 121, NOON)
            .with(ReadingKind.STEPS, 10, NOON.plusSeconds(60));
    assertThat(only(judge(vitals)).observedAt()).isEqualTo(NOON);
  }

  private static List<Condition> judge(Vitals vitals) {
    return new AlertPolicy(ADULT, false, Vitals.LIMITS).judge(vitals.current());
  }

  private static Condition only(List<Condition> conditions) {
    assertThat(conditions).hasSize(1);
    return conditions.get(0);
  }
}
