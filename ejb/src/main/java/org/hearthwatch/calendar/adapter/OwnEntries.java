package org.hearthwatch.calendar.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.calendar.model.Entry;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.OwnDuties;
import org.hearthwatch.inspection.PlannedInspections;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.stationing.RosteredShifts;

/** What somebody has to do, as entries of their calendar. */
@ApplicationScoped
public class OwnEntries {

  private static final Duration BEFORE_THE_DEADLINE = Duration.ofMinutes(30);
  private static final Duration AHEAD = Duration.ofDays(90);
  private static final Duration BACK = Duration.ofDays(7);

  @Inject private OwnDuties duties;
  @Inject private PlannedInspections inspections;
  @Inject private RosteredShifts shifts;
  @Inject private Clock clock;

  /** Pending duties at their deadlines; those of one rule, facility and deadline are one entry. */
  Stream<Entry> duties(Caller owner, Locale locale) {
    return duties.pending(owner).stream()
        .collect(
            Collectors.groupingBy(
                duty -> duty.obligation() + "-" + duty.facility().code() + "-" + duty.dueAt()))
        .entrySet()
        .stream()
        .map(group -> entry(group.getKey(), group.getValue(), locale))
        .sorted(Comparator.comparing(Entry::until).thenComparing(Entry::uid));
  }

  /** The inspections an inspector has still to carry out. */
  Stream<Entry> inspections(Caller owner, Locale locale) {
    return inspections.of(owner).stream()
        .map(
            planned ->
                Entry.of(
                    planned.id().toString(),
                    title("inspection", locale, planned.templateIn(locale)),
                    planned.facility().in(locale),
                    planned.scheduledFor(),
                    "/inspections/" + planned.id()))
        .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::uid));
  }

  /** The shifts of resident staff. */
  Stream<Entry> shifts(Caller owner, Locale locale) {
    Instant now = clock.instant();
    return shifts.of(owner.username(), now.minus(BACK), now.plus(AHEAD)).stream()
        .map(
            shift ->
                Entry.of(
                    shift.id().toString(),
                    title("shift", locale),
                    shift.facility().in(locale),
                    shift.startsAt(),
                    shift.endsAt(),
                    "/shift"));
  }

  private static Entry entry(String uid, List<DutyView> group, Locale locale) {
    DutyView first = group.get(0);
    boolean overdue = first.state() == DutyState.OVERDUE;
    String many = group.size() > 1 ? " × " + group.size() : "";
    String title = title(overdue ? "overdue" : "due", locale, first.titleIn(locale) + many);
    return Entry.of(
        uid,
        title,
        first.facility().in(locale),
        first.dueAt().minus(BEFORE_THE_DEADLINE),
        first.dueAt(),
        group.size() > 1 ? "/today" : "/duties/" + first.id());
  }

  private static String title(String key, Locale locale, String... what) {
    String text = Ical.texts(locale).getString(key);
    return what.length == 0 ? text : text.replace("{0}", what[0]);
  }
}
