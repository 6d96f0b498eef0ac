package org.hearthwatch.web.page.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.page.shell.CurrentUser;

/** What the reader has to do: overdue, today, this week, new; and what others in scope let lie. */
@Named("today")
@RequestScoped
public class Today {

  private static final int DAYS_AHEAD = 7;
  private static final int SHOWN = 30;
  private static final EnumSet<Role> OVERSEEING =
      EnumSet.of(Role.STATION_SUPERVISOR, Role.PREFECTURE_SUPERVISOR, Role.PROVINCE_AUDITOR);

  @Inject private FindDuties find;
  @Inject private CurrentUser me;
  @Inject private Clock clock;
  private List<DutyView> mine;
  private Instant tomorrow;
  private Instant weekEnd;
  private Instant yesterday;

  @PostConstruct
  void read() {
    mine = find.mine();
    tomorrow = Zones.startOfDay(Zones.day(clock.instant()).plusDays(1));
    yesterday = clock.instant().minus(1, ChronoUnit.DAYS);
    weekEnd = Zones.startOfDay(Zones.day(clock.instant()).plusDays(DAYS_AHEAD));
  }

  /** What is past its deadline. */
  public List<DutyLine> getOverdue() {
    return lines(duty -> duty.state() == DutyState.OVERDUE);
  }

  /** What is due before midnight. */
  public List<DutyLine> getDueToday() {
    return lines(duty -> isPending(duty) && duty.dueAt().isBefore(tomorrow));
  }

  /** What is due within a week, after today. */
  public List<DutyLine> getDueThisWeek() {
    return lines(
        duty ->
            isPending(duty) && !duty.dueAt().isBefore(tomorrow) && duty.dueAt().isBefore(weekEnd));
  }

  /**
   * What opened since this time yesterday and is due later: nobody should first hear of it late.
   */
  public List<DutyLine> getFresh() {
    return lines(
        duty ->
            isPending(duty)
                && !duty.dueAt().isBefore(weekEnd)
                && !duty.opensAt().isBefore(yesterday));
  }

  /** How many duties a group of lines stands for. */
  public int count(List<DutyLine> lines) {
    return lines.stream().mapToInt(DutyLine::count).sum();
  }

  /** Whether nothing at all is to be done. */
  public boolean isClear() {
    return getOverdue().isEmpty()
        && getDueToday().isEmpty()
        && getDueThisWeek().isEmpty()
        && getFresh().isEmpty();
  }

  /** Whether the reader answers for what others do. */
  public boolean isOverseeing() {
    return OVERSEEING.contains(me.getRole());
  }

  /** What others in the reader's scope let lie, the longest overdue first. */
  public List<DutyLine> getLetLie() {
    List<DutyView> overdue =
        find.list(DutyFilter.any().in(EnumSet.of(DutyState.OVERDUE))).stream()
            .filter(duty -> !me.getUsername().equals(duty.accountable()))
            .toList();
    return together(overdue);
  }

  /** The first lines of a long list; the rest is counted. */
  public List<DutyLine> some(List<DutyLine> lines) {
    return lines.stream().limit(SHOWN).toList();
  }

  private static boolean isPending(DutyView duty) {
    return duty.state() == DutyState.OPEN || duty.state() == DutyState.DUE_SOON;
  }

  private List<DutyLine> lines(Predicate<DutyView> wanted) {
    return together(mine.stream().filter(wanted).toList());
  }

  private static List<DutyLine> together(List<DutyView> duties) {
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

  private static List<DutyLine> lines(List<DutyView> group) {
    boolean perPerson = group.get(0).obligation().startsWith("CONTACT");
    return !perPerson && DutyLine.better(group)
        ? List.of(new DutyLine(group))
        : group.stream().map(duty -> new DutyLine(List.of(duty))).toList();
  }
}
