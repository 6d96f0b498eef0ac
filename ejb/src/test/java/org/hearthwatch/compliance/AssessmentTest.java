package org.hearthwatch.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.compliance.model.Assessment;
import org.hearthwatch.compliance.model.Sheet;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyTimes;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Compliance")
class AssessmentTest {

  private static final Instant OPENS = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant DUE = OPENS.plus(Duration.ofDays(7));
  private static final Instant NOW = OPENS.plus(Duration.ofDays(20));

  private static DutyView duty(String rule, String weight, Instant done, Instant recorded) {
    DutyTimes times = new DutyTimes(OPENS, DUE, null, done, recorded, null);
    return new DutyView(
        Ids.next(),
        rule,
        "中文",
        "English",
        SubjectKind.FACILITY,
        "FC-510100-001",
        null,
        null,
        null,
        new Named("FC-510100-001", "院", "Home"),
        "ST-510100-01",
        "facility-staff",
        null,
        null,
        null,
        times,
        DutyState.OPEN,
        null,
        null,
        "source",
        "CONFIRMED",
        new BigDecimal(weight));
  }

  private static DutyView inTime(String rule, String weight) {
    return duty(rule, weight, OPENS.plusSeconds(1), OPENS.plusSeconds(1));
  }

  private static DutyView missed(String rule, String weight) {
    return duty(rule, weight, null, null);
  }

  private static Sheet assess(Instant asOf, Instant knownAt, DutyView... all) {
    return new Assessment(asOf, knownAt).of(List.of(all));
  }

  @Test
  void is_duties_in_time_divided_by_duties_due() {
    DutyView late = duty("A", "1", DUE.plusSeconds(1), DUE.plusSeconds(1));

    Sheet sheet = assess(NOW, NOW, inTime("A", "1"), inTime("A", "1"), late, missed("A", "1"));

    assertThat(sheet.tally()).isEqualTo(new Tally(4, 2, 1, 1, 0, 0));
    assertThat(sheet.score()).isEqualByComparingTo("0.5");
  }

  @Test
  void weighs_each_rule() {
    assertThat(assess(NOW, NOW, inTime("A", "3"), missed("B", "1")).score())
        .isEqualByComparingTo("0.75");
  }

  @Test
  void has_no_score_when_nothing_was_due_yet() {
    assertThat(assess(OPENS, OPENS, missed("A", "1")).score()).isNull();
  }

  @Test
  void does_not_count_evidence_recorded_later_than_known_at() {
    DutyView recordedLate = duty("A", "1", OPENS.plusSeconds(1), DUE.plus(Duration.ofDays(5)));

    assertThat(assess(NOW, DUE.plusSeconds(1), recordedLate).score()).isEqualByComparingTo("0");
    assertThat(assess(NOW, NOW, recordedLate).score()).isEqualByComparingTo("1");
  }

  @Test
  void counts_back_dated_evidence_and_marks_it() {
    DutyView recordedLate = duty("A", "1", OPENS.plusSeconds(1), DUE.plus(Duration.ofDays(5)));

    assertThat(assess(NOW, NOW, recordedLate).tally()).isEqualTo(new Tally(1, 1, 0, 0, 0, 1));
  }

  @Test
  void weighs_each_duty_as_the_rule_was_when_it_opened() {
    Sheet sheet = assess(NOW, NOW, inTime("A", "3"), missed("A", "1"));

    assertThat(sheet.score()).isEqualByComparingTo("0.75");
    assertThat(sheet.rules())
        .singleElement()
        .extracting(ObligationCompliance::weight, ObligationCompliance::tally)
        .containsExactly(BigDecimal.ONE, new Tally(2, 1, 0, 1, 0, 0));
  }
}
