package org.hearthwatch.web.page.oversight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/** What is overdue within scope and can still be done: by officer and age, and as a list. */
@Named("overdueDuties")
@RequestScoped
public class OverdueDuties {

  private static final int WORST = 15;

  @Inject private FindDuties find;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private ListState state;
  private List<DutyView> all;
  private List<DutyView> rows;

  @PostConstruct
  void read() {
    if (!me.is(
        "station-supervisor", "prefecture-supervisor", "province-auditor", "special-supervisor")) {
      throw Rejection.forbidden("ROLE");
    }
    state = new ListState(request, "/oversight/overdue", "due");
    all = find.list(DutyFilter.any().in(EnumSet.of(DutyState.OVERDUE)));
  }

  /** The officers with the most, at most fifteen. */
  public List<OverdueRow> getOfficers() {
    Instant now = clock.instant();
    Map<String, List<DutyView>> byOfficer =
        all.stream().collect(Collectors.groupingBy(OverdueDuties::officer));
    return byOfficer.values().stream()
        .map(duties -> row(duties, now))
        .sorted(Comparator.comparing(OverdueRow::total).reversed())
        .limit(WORST)
        .toList();
  }

  /** The ages by which they are counted. */
  public List<OverdueAge> getAges() {
    return List.of(OverdueAge.values());
  }

  /** Filters and page of the list. */
  public ListState getState() {
    return state;
  }

  /** The duties on this page of the list that the address asks for, the oldest first. */
  public List<DutyView> getRows() {
    if (rows == null) {
      rows = state.cut(all.stream().filter(this::wanted).toList());
    }
    return rows;
  }

  private boolean wanted(DutyView duty) {
    String officer = state.get("officer");
    return (officer.isEmpty() || officer.equals(officer(duty))) && ofAge(duty);
  }

  private boolean ofAge(DutyView duty) {
    Instant now = clock.instant();
    String age = state.get("age");
    return age.isEmpty()
        || Stream.of(OverdueAge.values())
            .anyMatch(one -> one.name().equals(age) && one.holds(duty, now));
  }

  private OverdueRow row(List<DutyView> duties, Instant now) {
    DutyView any = duties.get(0);
    List<Integer> counts =
        Arrays.stream(OverdueAge.values())
            .map(age -> (int) duties.stream().filter(duty -> age.holds(duty, now)).count())
            .toList();
    String name =
        any.accountable() == null
            ? language.say("Oversight", "nobody")
            : any.accountableIn(language.getLocale());
    return new OverdueRow(officer(any), name, any.station(), counts, duties.size());
  }

  private static String officer(DutyView duty) {
    return duty.accountable() == null ? "nobody" : duty.accountable();
  }
}
