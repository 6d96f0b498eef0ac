package org.hearthwatch.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are those of Shanghai. */
class QuietHoursTest {

  @ParameterizedTest
  @CsvSource({
    "21:59, 2026-11-23T21:59",
    "22:00, 2026-11-24T07:00",
    "23:59, 2026-11-24T07:00",
    "00:00, 2026-11-23T07:00",
    "06:59, 2026-11-23T07:00",
    "07:00, 2026-11-23T07:00",
    "12:00, 2026-11-23T12:00"
  })
  void thatPassMidnightEndInTheMorning(String time, String sent) {
    assertThat(after(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)), time))
        .isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource({
    "11:59, 2026-11-23T11:59",
    "12:00, 2026-11-23T14:00",
    "13:59, 2026-11-23T14:00",
    "14:00, 2026-11-23T14:00",
    "23:00, 2026-11-23T23:00"
  })
  void ofOneDayEndOnThatDay(String time, String sent) {
    assertThat(after(new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0)), time))
        .isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource({"00:00", "09:00", "12:34"})
  void thatEndWhenTheyBeginAreNone(String time) {
    assertThat(after(new QuietHours(LocalTime.of(9, 0), LocalTime.of(9, 0)), time))
        .isEqualTo("2026-11-23T" + time);
  }

  private static String after(QuietHours quiet, String time) {
    OffsetDateTime told = OffsetDateTime.parse("2026-11-23T" + time + "+08:00");
    return quiet.after(told.toInstant()).atOffset(told.getOffset()).toLocalDateTime().toString();
  }
}
