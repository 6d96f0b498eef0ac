package org.hearthwatch.web.page.today;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.shared.Zones;

/** Puts duties into lines, and lines into groups: by time, or by whom or where they are about. */
final class Grouping {

  private static final int DAYS_AHEAD = 7;

  private final Instant tomorrow;
  private final Instant weekEnd;
  private final Instant yesterday;

  Grouping(Instant now) {
    tomorrow = Zones.startOfDay(Zones.day(now).plusDays(1));
    weekEnd = Zones.startOfDay(Zones.day(now).plusDays(DAYS_AHEAD));
    yesterday = now.minus(1, ChronoUnit.DAYS);
  }

  /** Past the deadline. */
  static boolean overdue(DutyView duty) {
    return duty.state() == DutyState.OVERDUE;
  }

  /** Due before midnight. */
  boolean today(DutyView duty) {
    return isPending(duty) && duty.dueAt().isBefore(tomorrow);
  }

  /** Due within a week, after today. */
  boolean week(DutyView duty) {
    return isPending(duty) && !duty.dueAt().isBefore(tomorrow) && duty.dueAt().isBefore(weekEnd);
  }

  /** Opened since this time yesterday and due later: nobody should first hear of it late. */
  boolean fresh(DutyView duty) {
    return isPending(duty)
        && !duty.dueAt().isBefore(weekEnd)
        && !duty.opensAt().isBefore(yesterday);
  }

  /** Overdue, today, this week, new; empty groups are left out. */
  List<DutyGroup> byTime(List<DutyView> duties, Function<String, String> heading) {
    Map<String, Predicate<DutyView>> spans = new LinkedHashMap<>();
    spans.put("overdue", Grouping::overdue);
    spans.put("today", this::today);
    spans.put("week", this::week);
    spans.put("fresh", this::fresh);
    List<DutyGroup> groups = new ArrayList<>();
    spans.forEach(
        (id, span) ->
            groups.add(
                new DutyGroup(
                    id, heading.apply(id), together(duties.stream().filter(span).toList()))));
    return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
  }

  /** One group for each subject that the key names; the most pressing group comes first. */
  List<DutyGroup> by(
      List<DutyView> duties, Function<DutyView, String> key, Function<DutyView, String> heading) {
    Map<String, List<DutyView>> same =
        duties.stream()
            .filter(duty -> overdue(duty) || today(duty) || week(duty) || fresh(duty))
            .sorted(Comparator.comparing(DutyView::dueAt))
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    List<DutyGroup> groups = new ArrayList<>();
    same.forEach(
        (id, those) ->
            groups.add(new DutyGroup("g-" + id, heading.apply(those.get(0)), together(those))));
    return groups;
  }

  /** Many duties of one rule in one facility are one line, unless each is done person by person. */
  static List<DutyLine> together(List<DutyView> duties) {
    Map<List<String>, List<DutyView>> same =
        duties.stream()
            .sorted(Comparator.comparing(DutyView::dueAt))
            .collect(
                Collectors.groupingBy(
                    duty -> List.of(duty.obligation(), duty.facility().code()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<DutyLine> lines = new ArrayList<>();
    same.values().forEach(group -> lines.addAll(lines(group)));
    lines.sort(Comparator.comparing(DutyLine::dueAt));
    return lines;
  }

  private static boolean isPending(DutyView duty) {
    return duty.state() == DutyState.OPEN || duty.state() == DutyState.DUE_SOON;
  }

  private static List<DutyLine> lines(List<DutyView> group) {
    boolean perPerson = group.get(0).obligation().startsWith("CONTACT");
    return !perPerson && DutyLine.better(group)
        ? List.of(new DutyLine(group))
        : group.stream().map(duty -> new DutyLine(List.of(duty))).toList();
  }
}
