package org.hearthwatch.web.page.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.ListState;
import org.omnifaces.cdi.Param;

/** One figure, the rules it is made of, and the duties behind each of them. */
@Named("figure")
@RequestScoped
public class OversightPage {

  @Inject
  @Param(pathIndex = 0)
  private String kind;

  @Inject
  @Param(pathIndex = 1)
  private String id;

  @Inject private AssessCompliance compliance;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private ListState state;
  private Window window;
  private ComplianceView view;
  private List<DutyView> duties;
  private List<DutyView> found;

  /** What the address asks for: {@code list} or {@code one}. */
  public String getPart() {
    return kind == null || kind.isBlank() ? "list" : "one";
  }

  /** The figure; rejects what is out of scope. */
  public ComplianceView getView() {
    if (view == null) {
      view = compliance.of(question());
    }
    return view;
  }

  /** The rules, the one kept worst on top. */
  public List<ObligationCompliance> getRules() {
    return getView().obligations().stream()
        .sorted(
            Comparator.comparing(
                    (ObligationCompliance rule) -> rule.tally().score(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ObligationCompliance::code))
        .toList();
  }

  /** The rule that is opened, or null. */
  public ObligationCompliance getRule() {
    return getView().obligations().stream()
        .filter(rule -> rule.code().equals(getState().get("rule")))
        .findFirst()
        .orElse(null);
  }

  /** The duties of the opened rule on this page of the list; missed ones first. */
  public List<DutyView> getDuties() {
    if (duties == null) {
      duties = getState().cut(all().filter(this::wanted).sorted(order()).toList());
    }
    return duties;
  }

  /** How many duties of the opened rule are in a state. */
  public long count(String name) {
    return all().filter(duty -> name.isEmpty() || group(duty).equals(name)).count();
  }

  /** Filters, order and page, kept in the address. */
  public ListState getState() {
    if (state == null) {
      state = new ListState(request, "/oversight/" + kind + "/" + id, "state");
    }
    return state;
  }

  /** For which days, as of, as known. */
  public Window getWindow() {
    if (window == null) {
      window = Window.of(getState(), clock.instant(), language.getLocale());
    }
    return window;
  }

  /** The kind as in the address. */
  public String getKind() {
    return kind;
  }

  /** The subject as in the address. */
  public String getId() {
    return id;
  }

  private Stream<DutyView> all() {
    if (found == null) {
      found = compliance.duties(question(), getState().get("rule"));
    }
    return found.stream();
  }

  private boolean wanted(DutyView duty) {
    String show = getState().get("show");
    return show.isEmpty() || group(duty).equals(show);
  }

  private static String group(DutyView duty) {
    return switch (duty.state()) {
      case FULFILLED -> duty.backDated() ? "backdated" : "intime";
      case FULFILLED_LATE -> "late";
      case WAIVED -> "waived";
      default -> "missed";
    };
  }

  private Comparator<DutyView> order() {
    Comparator<DutyView> latest = Comparator.comparing(DutyView::dueAt).reversed();
    Comparator<DutyView> order =
        "due".equals(getState().getSort())
            ? latest
            : Comparator.comparingInt((DutyView duty) -> weightOf(duty.state()))
                .thenComparing(latest);
    return getState().isDescending() ? order.reversed() : order;
  }

  private static int weightOf(DutyState state) {
    return switch (state) {
      case OVERDUE, MISSED -> 0;
      case FULFILLED_LATE -> 1;
      case WAIVED -> 2;
      default -> 3;
    };
  }

  private AssessCompliance.Question question() {
    return getWindow().about(subject(), id);
  }

  private ComplianceSubject subject() {
    return Stream.of(ComplianceSubject.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }
}
