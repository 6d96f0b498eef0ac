package org.hearthwatch.web.page.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type is read as they mean it, and what cannot be read is named, not guessed. */
class TypedTest {

  private final Typed typed = new Typed();
  private final Faults faults = new Faults();

  @ParameterizedTest
  @CsvSource({"36.5,36.5", "'36,5',36.5", "' 36.5 ',36.5", "36。5,36.5"})
  void aNumberMayHaveAnyDecimalMark(String text, String meant) {
    typed.getFields().put("temperature", text);
    assertThat(typed.number("temperature", faults)).isEqualByComparingTo(meant);
    assertThat(faults.none()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23", "2026/11/23", "2026.11.23", "2026年11月23日"})
  void aDayMayBeWrittenAsPeopleDo(String text) {
    typed.getFields().put("day", text);
    assertThat(typed.day("day", faults)).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @ParameterizedTest
  @CsvSource({
    "07:42,2026-11-22T23:42:00Z",
    "7:42,2026-11-22T23:42:00Z",
    "14：05,2026-11-23T06:05:00Z"
  })
  void aTimeIsTheTimeOfShanghai(String time, Instant meant) {
    typed.getFields().put("occurredAt", "2026-11-23");
    typed.getFields().put("occurredAtTime", time);
    assertThat(typed.moment("occurredAt", faults)).isEqualTo(meant);
  }

  @Test
  void everythingUnreadableIsNamedAtOnce() {
    typed.getFields().put("pulse", "7x");
    typed.getFields().put("systolic", "120.5");
    typed.getFields().put("day", "31.11.");
    typed.getFields().put("at", "2026-11-23");
    typed.whole("pulse", faults);
    typed.whole("systolic", faults);
    typed.day("day", faults);
    typed.moment("at", faults);
    Rejection refused = catchThrowableOfType(Rejection.class, faults::throwIfAny);
    assertThat(refused.fieldErrors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pulse", "NOT_A_NUMBER"),
            org.assertj.core.groups.Tuple.tuple("systolic", "NOT_A_NUMBER"),
            org.assertj.core.groups.Tuple.tuple("day", "NOT_A_DATE"),
            org.assertj.core.groups.Tuple.tuple("at", "NOT_A_TIME"));
  }

  @Test
  void nothingTypedIsNothingAndNoFault() {
    assertThat(typed.number("weight", faults)).isNull();
    assertThat(typed.moment("occurredAt", faults)).isNull();
    assertThat(faults.none()).isTrue();
  }

  @Test
  void aMomentComesBackAsItWasPut() {
    Instant moment = Instant.parse("2026-11-23T00:05:00Z");
    typed.put("occurredAt", moment);
    assertThat(typed.getFields()).containsEntry("occurredAtTime", "08:05");
    assertThat(typed.moment("occurredAt", faults)).isEqualTo(moment);
  }
}
