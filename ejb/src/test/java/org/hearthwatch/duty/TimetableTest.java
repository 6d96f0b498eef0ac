package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearthwatch.duty.model.Cadence;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.duty.model.Span;
import org.hearthwatch.duty.model.Timetable;
import org.hearthwatch.duty.model.Timetable.Phase;
import org.hearthwatch.duty.model.Timetable.Progress;
import org.hearthwatch.duty.model.Timetable.Step;
import org.hearthwatch.shared.Zones;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When a recurring rule changes")
class TimetableTest {

  private static final ObligationVersion OLD = Rules.version("old");
  private static final ObligationVersion NEW = Rules.version("new");
  private static final Instant BEGIN = day("2026-01-01");

  private static Instant day(String day) {
    return Zones.startOfDay(LocalDate.parse(day));
  }

  private static Cadence every(String period, String grace) {
    return new Cadence(Span.of(period), Span.of(grace));
  }

  private static Timetable changing(Cadence before, String on, Cadence after) {
    return new Timetable(
        List.of(
            new Phase(Instant.EPOCH, day(on), before == null ? null : OLD, before),
            new Phase(day(on), null, after == null ? null : NEW, after)));
  }

  /** A first pass on one day, then a second one on another. */
  private static Progress twoPasses(Timetable table, String first, String second) {
    Progress then = table.advance(table.start(BEGIN), BEGIN, day(first));
    return table.advance(then.position(), BEGIN, day(second));
  }

  private static String told(Step step) {
    String rule = step.rule() == null ? "withdrawn" : step.rule().titleEn();
    return "%s %s due %s"
        .formatted(rule, Zones.day(step.span().opensAt()), Zones.day(step.span().dueAt()));
  }

  @Test
  void the_running_period_goes_on_under_the_new_version_and_earlier_ones_keep_theirs() {
    Timetable table = changing(every("P7D", "P2D"), "2026-01-12", every("P1M", "P5D"));

    Progress second = twoPasses(table, "2026-01-10", "2026-03-01");

    assertThat(second.moved().stream().map(TimetableTest::told))
        .containsExactly("new 2026-01-08 due 2026-02-13");
    assertThat(second.opened().stream().map(TimetableTest::told))
        .containsExactly("new 2026-02-08 due 2026-03-13");
  }

  @Test
  void a_running_period_that_lasted_longer_than_the_new_one_ends_on_the_day_of_the_change() {
    Timetable table = changing(every("P1M", "P5D"), "2026-01-20", every("P7D", "P2D"));

    Progress second = twoPasses(table, "2026-01-10", "2026-01-28");

    assertThat(second.moved().stream().map(TimetableTest::told))
        .containsExactly("new 2026-01-01 due 2026-01-22");
    assertThat(second.opened().stream().map(TimetableTest::told))
        .containsExactly("new 2026-01-20 due 2026-01-29", "new 2026-01-27 due 2026-02-05");
  }

  @Test
  void another_grace_alone_does_not_move_the_periods() {
    Timetable table = changing(every("P1M", "P5D"), "2026-02-10", every("P1M", "P1D"));

    Progress second = twoPasses(table, "2026-02-05", "2026-03-02");

    assertThat(second.moved().stream().map(TimetableTest::told))
        .containsExactly("new 2026-02-01 due 2026-03-02");
    assertThat(second.opened().stream().map(TimetableTest::told))
        .containsExactly("new 2026-03-01 due 2026-04-02");
  }

  @Test
  void a_rule_put_out_of_force_withdraws_what_runs_and_opens_nothing_more() {
    Timetable table = changing(every("P7D", "P2D"), "2026-01-12", null);

    Progress second = twoPasses(table, "2026-01-10", "2026-03-01");

    assertThat(second.moved().stream().map(TimetableTest::told))
        .containsExactly("withdrawn 2026-01-08 due 2026-01-17");
    assertThat(second.opened()).isEmpty();
    assertThat(second.lookAgainAt()).isNull();
  }

  @Test
  void a_rule_put_in_force_begins_on_that_day() {
    Timetable table = changing(null, "2026-01-12", every("P7D", "P2D"));

    Progress second = twoPasses(table, "2026-01-10", "2026-01-13");

    assertThat(second.opened().stream().map(TimetableTest::told))
        .containsExactly("new 2026-01-12 due 2026-01-21");
    assertThat(second.lookAgainAt()).isEqualTo(day("2026-01-19"));
  }

  @Test
  void a_change_found_late_is_as_if_it_had_been_found_at_once() {
    Timetable table = changing(every("P7D", "P2D"), "2026-01-12", every("P1M", "P5D"));

    Progress onlyOne = table.advance(table.start(BEGIN), BEGIN, day("2026-03-01"));

    assertThat(onlyOne.moved()).isEmpty();
    assertThat(onlyOne.opened().stream().map(TimetableTest::told))
        .containsExactly(
            "old 2026-01-01 due 2026-01-10",
            "new 2026-01-08 due 2026-02-13",
            "new 2026-02-08 due 2026-03-13");
  }
}
