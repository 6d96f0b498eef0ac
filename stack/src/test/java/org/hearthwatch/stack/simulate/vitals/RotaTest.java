package org.hearthwatch.stack.simulate.vitals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotaTest {
  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
  private final Rota rota = new Rota(42, 60);

  @Test
  void someoneIsAlwaysIllAndSomeoneFallsEveryDay() {
    for (int day = 2; day < 30; day++) {
      Instant noon = START.plus(Duration.ofDays(day));
      assertThat(illAt(noon)).isPositive();
      assertThat(fallsBetween(noon, noon.plus(Duration.ofDays(1)))).isEqualTo(1);
    }
  }

  @Test
  void nothingHappensToTheFirstOfTheGroup() {
    for (int index = 0; index < Rota.SPARED; index++) {
      Course course = rota.courseOf(index);
      for (int hour = 0; hour < 30 * 24; hour++) {
        Instant moment = START.plus(Duration.ofHours(hour));
        assertThat(course.illnesses(moment)).isEmpty();
        assertThat(course.lastFall(moment)).isEmpty();
        assertThat(course.worn(moment)).isTrue();
      }
    }
  }

  @Test
  void everyOtherDeviceComesOffNowAndThenButIsMostlyWorn() {
    int off = 0;
    for (int hour = 0; hour < 30 * 24; hour++) {
      off += rota.courseOf(20).worn(START.plus(Duration.ofHours(hour))) ? 0 : 1;
    }
    assertThat(off).isBetween(1, 30);
  }

  @Test
  void anIllnessIsForgottenOnlyWhenItIsOver() {
    for (int index = 0; index < 60; index++) {
      Course course = rota.courseOf(index);
      for (int hour = 0; hour < 30 * 24; hour++) {
        Instant moment = START.plus(Duration.ofHours(hour));
        Instant next = moment.plus(Duration.ofHours(1));
        course.illnesses(moment).stream()
            .filter(illness -> !course.illnesses(next).contains(illness))
            .forEach(illness -> assertThat(illness.intensity(moment)).isZero());
      }
    }
  }

  @Test
  void refusesAGroupOfOnlySparedPeople() {
    assertThatThrownBy(() -> new Rota(1, Rota.SPARED)).isInstanceOf(IllegalArgumentException.class);
  }

  private long illAt(Instant moment) {
    long ill = 0;
    for (int index = 0; index < 60; index++) {
      ill +=
          rota.courseOf(index).illnesses(moment).stream()
              .filter(i -> i.intensity(moment) > 0)
              .count();
    }
    return ill;
  }

  private int fallsBetween(Instant from, Instant until) {
    Set<Instant> falls = new HashSet<>();
    for (int index = 0; index < 60; index++) {
      for (Instant t = from; !t.isAfter(until); t = t.plus(Duration.ofHours(1))) {
        rota.courseOf(index).lastFall(t).filter(f -> !f.isBefore(from)).ifPresent(falls::add);
      }
    }
    return falls.size();
  }
}
