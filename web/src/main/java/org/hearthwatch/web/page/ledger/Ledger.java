package org.hearthwatch.web.page.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.rectification.FindFindings;
import org.hearthwatch.rectification.FindingFilter;
import org.hearthwatch.rectification.FindingState;
import org.hearthwatch.rectification.FindingStepView;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.rectification.LedgerLine.Age;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.page.shell.ListState;

/** The findings within the reader's scope; at first those that still need somebody. */
@Named("ledger")
@RequestScoped
public class Ledger {

  @Inject private FindFindings findings;
  @Inject private FindDuties duties;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<FindingView> all;
  private List<FindingView> rows;
  private FindingView one;
  private List<DutyView> dutiesOfOne;
  private List<FindingStepView> stepsOfOne;

  @PostConstruct
  void read() {
    state = new ListState(request, "/ledger", "deadline");
    String facility = state.get("facility");
    FindingFilter filter = FindingFilter.any();
    all = findings.list(facility.isEmpty() ? filter : filter.atFacility(facility));
    rows =
        state.cut(
            all.stream()
                .filter(chip(state.get("show")))
                .filter(this::ofClass)
                .filter(this::ofGrade)
                .filter(this::ofAge)
                .sorted(order())
                .toList());
  }

  /** Filters, order and page. */
  public ListState getState() {
    return state;
  }

  /** The lines of this page. */
  public List<FindingView> getRows() {
    return rows;
  }

  /** How many findings a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  /** The classes that occur. */
  public List<HazardClass> getClasses() {
    return all.stream().map(FindingView::hazardClass).distinct().sorted().toList();
  }

  /** The one finding that the address names, or null. */
  public FindingView getOne() {
    String id = state.get("id");
    try {
      if (one == null && !id.isEmpty()) {
        one = findings.byId(UUID.fromString(id));
      }
      return one;
    } catch (IllegalArgumentException noIdentifier) {
      throw Rejection.notFound();
    }
  }

  /** The duties about that one finding, by deadline. */
  public List<DutyView> getDuties() {
    if (dutiesOfOne == null) {
      dutiesOfOne = duties.list(DutyFilter.ofSubject(SubjectKind.FINDING, state.get("id")));
    }
    return dutiesOfOne;
  }

  /** What was done about that one finding, in the order in which it was. */
  public List<FindingStepView> getSteps() {
    if (stepsOfOne == null) {
      stepsOfOne = findings.steps(getOne().id());
    }
    return stepsOfOne;
  }

  /** The state that the list is cut to, as the interface for programs calls it; empty for any. */
  public String getExportedState() {
    return switch (state.get("show")) {
      case "overdue" -> FindingState.OVERDUE.name();
      case "verify" -> FindingState.CORRECTED.name();
      case "closed" -> FindingState.VERIFIED.name();
      default -> "";
    };
  }

  private boolean ofGrade(FindingView finding) {
    String least = state.get("grade");
    return !least.matches("[A-L]") || finding.grade() >= least.charAt(0);
  }

  private boolean ofAge(FindingView finding) {
    String wanted = state.get("age");
    Instant now = clock.instant();
    return wanted.isEmpty()
        || Stream.of(Age.values())
            .anyMatch(age -> age.name().equals(wanted) && age.holds(finding, now));
  }

  private boolean ofClass(FindingView finding) {
    String wanted = state.get("class");
    return wanted.isEmpty() || wanted.equals(finding.hazardClass().name());
  }

  private static Predicate<FindingView> chip(String name) {
    return switch (name) {
      case "overdue" -> one -> one.state() == FindingState.OVERDUE;
      case "correct" -> one -> one.correctedAt() == null;
      case "verify" -> one -> one.state() == FindingState.CORRECTED;
      case "major" -> one -> one.major() && one.state() != FindingState.VERIFIED;
      case "repeats" -> one -> one.repeatOf() != null && one.state() != FindingState.VERIFIED;
      case "extension" -> one -> one.extensionUntil() != null;
      case "closed" -> one -> one.state() == FindingState.VERIFIED;
      case "all" -> one -> true;
      default -> one -> one.state() != FindingState.VERIFIED;
    };
  }

  private Comparator<FindingView> order() {
    Comparator<FindingView> byDeadline = Comparator.comparing(FindingView::deadline);
    Comparator<FindingView> order =
        switch (state.getSort()) {
          case "grade" ->
              Comparator.comparing(FindingView::grade).reversed().thenComparing(byDeadline);
          case "class" -> Comparator.comparing(FindingView::hazardClass).thenComparing(byDeadline);
          case "age" -> Comparator.comparing(FindingView::confirmedAt);
          case "facility" ->
              Comparator.comparing((FindingView one) -> one.facility().code())
                  .thenComparing(byDeadline);
          default ->
              Comparator.comparing(FindingView::state, Ledger::openFirst).thenComparing(byDeadline);
        };
    return state.isDescending() ? order.reversed() : order;
  }

  private static int openFirst(FindingState one, FindingState other) {
    return Boolean.compare(one == FindingState.VERIFIED, other == FindingState.VERIFIED);
  }
}
