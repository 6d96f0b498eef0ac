package org.hearthwatch.web.page.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.shared.Role;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/**
 * What the reader has to do: overdue, today, this week, new; and what others in scope let lie. What
 * is looked for and how it is grouped is kept in the address.
 */
@Named("today")
@RequestScoped
public class Today {

  private static final EnumSet<Role> OVERSEEING =
      EnumSet.of(Role.STATION_SUPERVISOR, Role.PREFECTURE_SUPERVISOR, Role.PROVINCE_AUDITOR);

  @Inject private FindDuties find;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private List<DutyView> mine;
  private Grouping grouping;
  private ListState state;
  private List<DutyGroup> groups;

  @PostConstruct
  void read() {
    state = new ListState(request, "/today", "");
    mine = find.mine();
    grouping = new Grouping(clock.instant());
  }

  /** What is looked for. */
  public ListState getState() {
    return state;
  }

  /** How many are past their deadline, whatever is looked for. */
  public long getOverdue() {
    return mine.stream().filter(Grouping::overdue).count();
  }

  /** How many are due before midnight. */
  public long getDueToday() {
    return mine.stream().filter(grouping::today).count();
  }

  /** How many are due within a week, after today. */
  public long getDueThisWeek() {
    return mine.stream().filter(grouping::week).count();
  }

  /** The lines that are looked for, in groups. */
  public List<DutyGroup> getGroups() {
    if (groups == null) {
      groups = group(mine.stream().filter(this::wanted).toList());
    }
    return groups;
  }

  /** Whether nothing at all is to be done, whatever is looked for. */
  public boolean isClear() {
    return grouping.byTime(mine, id -> id).isEmpty();
  }

  /** Whether there is enough to look for something in it. */
  public boolean isFilterable() {
    return !isClear();
  }

  /** The rules under which something is to be done, by code. */
  public Map<String, String> getRules() {
    Map<String, String> rules = new TreeMap<>();
    mine.forEach(duty -> rules.put(duty.obligation(), duty.titleIn(language.getLocale())));
    return rules;
  }

  /** The facilities in which something is to be done, by code. */
  public Map<String, String> getFacilities() {
    Map<String, String> facilities = new TreeMap<>();
    mine.forEach(
        duty -> facilities.put(duty.facility().code(), duty.facility().in(language.getLocale())));
    return facilities;
  }

  /** Whether the reader answers for what others do. */
  public boolean isOverseeing() {
    return OVERSEEING.contains(me.getRole());
  }

  /** What others in the reader's scope let lie, the longest overdue first. */
  public DutyGroup getLetLie() {
    List<DutyView> overdue =
        find.list(DutyFilter.any().in(EnumSet.of(DutyState.OVERDUE))).stream()
            .filter(duty -> !me.getUsername().equals(duty.accountable()))
            .filter(this::wanted)
            .toList();
    return new DutyGroup("let-lie", heading("let-lie"), Grouping.together(overdue));
  }

  private List<DutyGroup> group(List<DutyView> duties) {
    Locale locale = language.getLocale();
    return switch (state.get("by")) {
      case "person" ->
          grouping.by(
              duties,
              duty ->
                  duty.residentId() == null ? duty.facility().code() : duty.residentId().toString(),
              duty -> duty.residentId() == null ? duty.facility().in(locale) : duty.residentName());
      case "facility" ->
          grouping.by(duties, duty -> duty.facility().code(), duty -> duty.facility().in(locale));
      default -> grouping.byTime(duties, this::heading);
    };
  }

  private String heading(String id) {
    return language.say("People", "today.group." + id);
  }

  private boolean wanted(DutyView duty) {
    return matches(duty, state.get("q"))
        && is(state.get("rule"), duty.obligation())
        && is(state.get("facility"), duty.facility().code())
        && span(state.get("state")).test(duty);
  }

  private Predicate<DutyView> span(String name) {
    return switch (name) {
      case "overdue" -> Grouping::overdue;
      case "today" -> grouping::today;
      case "later" -> duty -> grouping.week(duty) || grouping.fresh(duty);
      default -> duty -> true;
    };
  }

  private boolean matches(DutyView duty, String words) {
    Locale locale = language.getLocale();
    String name = duty.residentName() == null ? "" : duty.residentName();
    String text =
        String.join(" ", name, duty.titleIn(locale), duty.facility().in(locale), duty.obligation());
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static boolean is(String asked, String value) {
    return asked.isEmpty() || asked.equals(value);
  }
}
