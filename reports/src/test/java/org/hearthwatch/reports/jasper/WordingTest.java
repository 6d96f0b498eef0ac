package org.hearthwatch.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.Set;
import org.hearthwatch.reports.DutyState;
import org.hearthwatch.reports.Lang;
import org.hearthwatch.reports.SourceStatus;
import org.junit.jupiter.api.Test;

/** How figures, times and states read in both languages. */
class WordingTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private final Wording zh = new Wording(Lang.ZH_CN, NOON);
  private final Wording en = new Wording(Lang.EN, NOON);

  @Test
  void both_bundles_have_the_same_keys() {
    assertThat(keys(Lang.EN)).isEqualTo(keys(Lang.ZH_CN)).isNotEmpty();
  }

  private static Set<String> keys(Lang lang) {
    return ResourceBundle.getBundle("org.hearthwatch.reports.i18n.Reports", lang.locale()).keySet();
  }

  @Test
  void times_are_printed_in_shanghai() {
    assertThat(zh.time(Instant.parse("2026-11-23T16:05:00Z"))).isEqualTo("2026年11月24日 00:05");
    assertThat(en.time(Instant.parse("2026-11-23T16:05:00Z"))).isEqualTo("24 Nov 2026, 00:05");
  }

  @Test
  void days_are_printed_without_a_time() {
    assertThat(zh.date(LocalDate.of(2026, 3, 1))).isEqualTo("2026年3月1日");
    assertThat(en.date(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 2026");
  }

  @Test
  void only_a_full_score_reads_100_percent() {
    assertThat(zh.score(1.0)).isEqualTo("100.0%");
    assertThat(zh.score(0.99999)).isEqualTo("99.9%");
    assertThat(zh.score(0.29)).isEqualTo("29.0%");
    assertThat(zh.score(0.0)).isEqualTo("0.0%");
  }

  @Test
  void no_score_is_a_dash_and_not_zero() {
    assertThat(zh.score(null)).isEqualTo("—");
  }

  @Test
  void an_overdue_duty_says_for_how_long_as_of_the_reports_date() {
    Instant dueAt = NOON.minusSeconds(27 * 3600);
    assertThat(zh.outcome(DutyState.OVERDUE, dueAt, null)).isEqualTo("▲ 逾期未办\n已逾期 1 天 3 小时");
    assertThat(en.outcome(DutyState.OVERDUE, dueAt, null)).isEqualTo("▲ Overdue\n1 d 3 h overdue");
  }

  @Test
  void whole_days_are_said_without_hours() {
    assertThat(en.outcome(DutyState.OVERDUE, NOON.minusSeconds(48 * 3600), null))
        .isEqualTo("▲ Overdue\n2 d overdue");
  }

  @Test
  void a_duty_done_late_says_when_and_by_how_much() {
    assertThat(en.outcome(DutyState.FULFILLED_LATE, NOON, NOON.plusSeconds(30)))
        .isEqualTo("◆ Done late\n23 Nov 2026, 12:00\n1 min late");
  }

  @Test
  void a_duty_done_in_time_says_when_and_nothing_of_lateness() {
    assertThat(en.outcome(DutyState.FULFILLED, NOON, NOON.minusSeconds(60)))
        .isEqualTo("✓ Done in time\n23 Nov 2026, 11:59");
  }

  @Test
  void every_state_and_source_status_has_its_own_word_and_sign() {
    for (Wording w : new Wording[] {zh, en}) {
      assertThat(DutyState.values())
          .extracting(state -> w.text("state." + state))
          .doesNotHaveDuplicates();
      assertThat(DutyState.values())
          .extracting(state -> w.text("state." + state).charAt(0))
          .doesNotHaveDuplicates();
      assertThat(SourceStatus.values())
          .extracting(status -> w.text("source." + status.code()))
          .doesNotHaveDuplicates();
    }
  }
}
