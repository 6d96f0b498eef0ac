package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearthwatch.duty.model.Cadence;
import org.hearthwatch.duty.model.Span;
import org.hearthwatch.duty.model.Timetable;
import org.hearthwatch.duty.model.Timetable.Phase;
import org.hearthwatch.duty.model.Timetable.Position;
import org.hearthwatch.duty.model.Timetable.Progress;
import org.hearthwatch.duty.model.Timetable.Step;
import org.hearthwatch.duty.model.WorkCalendar;
import org.hearthwatch.shared.Zones;

/** What holds of every timetable: any rule, any changes of it, any times at which it is asked. */
class TimetableLawsTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);

  /** Free from 10 to 17 February 2024, worked on the Sundays before and after. */
  private static final WorkCalendar SPRING_FESTIVAL =
      new WorkCalendar(
          Stream.concat(
                  LocalDate.of(2024, 2, 10).datesUntil(LocalDate.of(2024, 2, 18)),
                  Stream.of(LocalDate.of(2024, 2, 4), LocalDate.of(2024, 2, 18)))
              .collect(
                  Collectors.toMap(
                      day -> day, day -> day.getDayOfMonth() == 4 || day.getDayOfMonth() == 18)),
          Set.of(2024));

  private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

  /** A rule with up to three changes, and somebody placed under it. */
  record Story(Timetable table, Instant begins) {}

  @Provide
  Arbitrary<Story> stories() {
    Arbitrary<Cadence> cadences =
        Combinators.combine(
                Arbitraries.of("P1D", "P7D", "P1M", "P3M", "PT24H", "PT12H", "P1Y"),
                Arbitraries.of("PT0S", "PT2H", "P1D", "P5D", "P3WD"))
            .as((period, grace) -> new Cadence(Span.of(period), Span.of(grace, SPRING_FESTIVAL)))
            .injectNull(0.15);
    Arbitrary<List<LocalDate>> changes =
        days().list().ofMaxSize(3).map(list -> list.stream().distinct().sorted().toList());
    return Combinators.combine(
            cadences.list().ofSize(4), changes, days(), Arbitraries.integers().between(0, 1_439))
        .as(
            (all, dates, day, minute) ->
                new Story(
                    table(all, dates), Zones.startOfDay(day).plus(Duration.ofMinutes(minute))));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<List<LocalDate>> looks() {
    return days().list().ofMaxSize(12).map(list -> list.stream().sorted().toList());
  }

  private static Timetable table(List<Cadence> cadences, List<LocalDate> changes) {
    List<Phase> phases = new ArrayList<>();
    Instant from = Instant.EPOCH;
    for (int i = 0; i <= changes.size(); i++) {
      Instant until = i < changes.size() ? Zones.startOfDay(changes.get(i)) : null;
      Cadence cadence = cadences.get(i);
      phases.add(new Phase(from, until, cadence == null ? null : Rules.version("v" + i), cadence));
      from = until;
    }
    return new Timetable(phases);
  }

  /** What stands open after looking at these times, by opening: what each pass said, applied. */
  private static Map<Instant, String> asked(Story story, List<Instant> times) {
    Map<Instant, String> duties = new LinkedHashMap<>();
    Position position = story.table().start(story.begins());
    for (Instant time : times) {
      Progress progress = story.table().advance(position, story.begins(), time);
      progress.moved().forEach(step -> apply(duties, step));
      progress.opened().forEach(step -> apply(duties, step));
      position = progress.position();
    }
    return duties;
  }

  private static void apply(Map<Instant, String> duties, Step step) {
    if (step.rule() == null) {
      duties.remove(step.span().opensAt());
    } else {
      duties.put(step.span().opensAt(), step.rule().titleEn() + " " + step.span().dueAt());
    }
  }

  private static Instant end() {
    return Zones.startOfDay(LAST.plusDays(40));
  }

  @Property
  void itMakesNoDifferenceHowOftenAndWhenItIsAsked(
      @ForAll("stories") Story story, @ForAll("looks") List<LocalDate> looks) {
    List<Instant> often = new ArrayList<>();
    looks.stream()
        .map(Zones::startOfDay)
        .filter(time -> !time.isBefore(story.begins()))
        .forEach(often::add);
    often.add(end());

    assertThat(asked(story, often)).isEqualTo(asked(story, List.of(end())));
  }

  @Property
  void askedAgainAtTheSameTimeItHasNothingMoreToDo(@ForAll("stories") Story story) {
    Progress first =
        story.table().advance(story.table().start(story.begins()), story.begins(), end());
    Progress again = story.table().advance(first.position(), story.begins(), end());

    assertThat(again.opened()).isEmpty();
    assertThat(again.moved()).isEmpty();
  }

  @Property
  void itSaysTheMomentToLookAgainAndNothingHappensBefore(
      @ForAll("stories") Story story, @ForAll("days") LocalDate day) {
    Instant now =
        Zones.startOfDay(day).isBefore(story.begins()) ? story.begins() : Zones.startOfDay(day);
    Progress first =
        story.table().advance(story.table().start(story.begins()), story.begins(), now);
    if (first.lookAgainAt() == null) {
      Progress never = story.table().advance(first.position(), story.begins(), end());
      assertThat(never.opened()).isEmpty();
    } else {
      assertThat(first.lookAgainAt()).isAfter(now);
      Progress tooEarly =
          story
              .table()
              .advance(first.position(), story.begins(), first.lookAgainAt().minusMillis(1));
      assertThat(tooEarly.opened()).isEmpty();
      assertThat(tooEarly.moved()).isEmpty();
    }
  }

  @Property
  void dutiesOpenInOrderAndNeverTwiceAndAreDueAfterTheyOpen(@ForAll("stories") Story story) {
    List<Step> opened =
        story.table().advance(story.table().start(story.begins()), story.begins(), end()).opened();

    assertThat(opened).extracting(step -> step.span().opensAt()).doesNotHaveDuplicates();
    assertThat(opened)
        .allSatisfy(
            step -> {
              assertThat(step.span().dueAt()).isAfter(step.span().opensAt());
              assertThat(step.span().lapsesAt()).isAfterOrEqualTo(step.span().dueAt());
            });
  }
}
