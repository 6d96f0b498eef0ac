package org.hearthwatch.stack.simulate.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VitalSignsTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-20T16:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  @Test
  void healthyPeopleNeverReachAnAlertThreshold() {
    for (long seed = 1; seed <= 60; seed++) {
      boolean hypoxia = seed % 20 == 0;
      List<EarlyWarning> scores =
          week(new VitalSigns(Baseline.of(seed, hypoxia), seed, Course.UNEVENTFUL))
              .map(v -> EarlyWarning.of(v, hypoxia))
              .toList();
      assertThat(scores).as("person %d", seed).allMatch(s -> s.total() <= 4 && !s.singleThree());
    }
  }

  @Test
  void everyValueOfTheSickestStaysPlausible() {
    Illness worst = new Illness(Illness.Kind.INFECTION, MIDNIGHT, 1.15);
    for (long seed = 1; seed <= 60; seed++) {
      assertThat(week(person(seed, Course.of(worst))))
          .allSatisfy(
              v -> {
                assertThat(v.pulse()).isBetween(20, 300);
                assertThat(v.saturation()).isBetween(50, 100);
                assertThat(v.respiration()).isBetween(3, 80);
                assertThat(v.temperature()).isBetween(25.0, 45.0);
                assertThat(v.systolic()).isBetween(40, 300);
                assertThat(v.diastolic()).isBetween(20, 200).isLessThan(v.systolic());
                assertThat(v.steps()).isBetween(0, 100_000);
                assertThat(v.battery()).isBetween(0, 100);
              });
    }
  }

  @Test
  void aSevereIllnessRaisesTheScoreOverHoursToAnEmergencyAndRecedes() {
    for (Illness.Kind kind : Illness.Kind.values()) {
      for (long seed = 1; seed <= 30; seed++) {
        VitalSigns ill = person(seed, Course.of(new Illness(kind, MIDNIGHT, 1.0)));
        assertThat(score(ill, 0)).as("%s %d at onset", kind, seed).isLessThanOrEqualTo(4);
        assertThat(score(ill, 8)).as("%s %d at its height", kind, seed).isGreaterThanOrEqualTo(7);
        assertThat(score(ill, 24)).as("%s %d afterwards", kind, seed).isLessThanOrEqualTo(4);
        assertThat(minutesUntilEmergency(ill)).as("%s %d", kind, seed).isBetween(90, 480);
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameTraceFromAnyStartingPoint() {
    List<Vitals> whole = week(person(7, Course.UNEVENTFUL)).toList();
    assertThat(week(person(7, Course.UNEVENTFUL))).containsExactlyElementsOf(whole);
    assertThat(person(7, Course.UNEVENTFUL).at(MIDNIGHT.plus(QUARTER.multipliedBy(100)), QUARTER))
        .isEqualTo(whole.get(100));
    assertThat(week(person(8, Course.UNEVENTFUL)).toList()).isNotEqualTo(whole);
  }

  @Test
  void theNightIsCalmerThanTheAfternoon() {
    double night = 0;
    double afternoon = 0;
    for (int day = 0; day < 7; day++) {
      VitalSigns person = person(11, Course.UNEVENTFUL);
      night += person.at(MIDNIGHT.plus(Duration.ofHours(24 * day + 4)), MINUTE).pulse();
      afternoon += person.at(MIDNIGHT.plus(Duration.ofHours(24 * day + 16)), MINUTE).pulse();
    }
    assertThat(afternoon - night).isGreaterThan(7 * 3);
  }

  @Test
  void stepsOnlyGrowWithinADayAndStandStillAfterAFall() {
    Instant fall = MIDNIGHT.plus(Duration.ofHours(10));
    VitalSigns person = person(3, fallAt(fall));
    int before = 0;
    for (int minute = 0; minute < 24 * 60; minute++) {
      int now = person.at(MIDNIGHT.plusSeconds(60L * minute), MINUTE).steps();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
    assertThat(person.at(fall.plus(Duration.ofMinutes(40)), MINUTE).steps())
        .isEqualTo(person.at(fall, MINUTE).steps());
    assertThat(before).isPositive();
  }

  @Test
  void aFallIsReportedExactlyOnce() {
    VitalSigns person = person(3, fallAt(MIDNIGHT.plus(Duration.ofHours(10)).plusSeconds(7)));
    long reported =
        LongStream.range(0, 24 * 60)
            .filter(minute -> person.at(MIDNIGHT.plusSeconds(60 * minute), MINUTE).fall())
            .count();
    assertThat(reported).isEqualTo(1);
  }

  private static VitalSigns person(long seed, Course course) {
    return new VitalSigns(Baseline.of(seed, false), seed, course);
  }

  private static Course fallAt(Instant fall) {
    return new Course() {
      @Override
      public Optional<Instant> lastFall(Instant moment) {
        return Optional.of(fall).filter(f -> !f.isAfter(moment));
      }
    };
  }

  private static Stream<Vitals> week(VitalSigns person) {
    return LongStream.range(0, 7 * 96)
        .mapToObj(i -> person.at(MIDNIGHT.plus(QUARTER.multipliedBy(i)), QUARTER));
  }

  private static int score(VitalSigns person, int hours) {
    return EarlyWarning.of(person.at(MIDNIGHT.plus(Duration.ofHours(hours)), MINUTE), false)
        .total();
  }

  private static int minutesUntilEmergency(VitalSigns person) {
    int minute = 0;
    while (EarlyWarning.of(person.at(MIDNIGHT.plusSeconds(60L * minute), MINUTE), false).total()
        < 7) {
      minute++;
    }
    return minute;
  }
}
