package org.hearthwatch.web.page.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.Cut;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.compliance.OpenFigure;
import org.hearthwatch.compliance.Outcome;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.ListState;
import org.omnifaces.cdi.Param;

/** One figure, the rules it is made of, and the duties behind it. */
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
  @Inject private OpenFigure opened;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private ListState state;
  private Window window;
  private ComplianceView view;
  private List<DutyView> duties;

  /** What the address asks for: {@code list}, a list behind it, or {@code one} figure. */
  public String getPart() {
    if (kind == null || kind.isBlank()) {
      return "list";
    }
    return "overdue".equals(kind) || "inspections".equals(kind) ? kind : "one";
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

  /** Code of the rule that is opened, or null. */
  public String getOpenRule() {
    return getRule() == null ? null : getRule().code();
  }

  /** The duties on this page of the list, of the opened rule or of all, by deadline. */
  public List<DutyView> getDuties() {
    if (duties == null) {
      duties =
          getState()
              .read(
                  count(getState().get("show")),
                  (page, size) ->
                      opened.duties(
                          question().under(getOpenRule()),
                          shown(),
                          Cut.page(page, size, getState().isDescending())));
    }
    return duties;
  }

  /** How many duties count as this; an empty name means all that count. */
  public int count(String name) {
    Tally tally = getRule() == null ? getView().tally() : getRule().tally();
    return outcomes(name).stream().mapToInt(tally::of).sum();
  }

  /** Whether the duties behind a figure are opened. */
  public boolean isOpen() {
    return getRule() != null || !getState().get("show").isEmpty();
  }

  /** Filters, order and page, kept in the address. */
  public ListState getState() {
    if (state == null) {
      state = new ListState(request, "/oversight/" + kind + "/" + id, "-due");
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

  private Set<Outcome> shown() {
    return outcomes(getState().get("show"));
  }

  private static Set<Outcome> outcomes(String name) {
    return name.isEmpty() || name.equals("all")
        ? EnumSet.allOf(Outcome.class)
        : EnumSet.allOf(Outcome.class).stream()
            .filter(outcome -> outcome.name().replace("_", "").equalsIgnoreCase(name))
            .collect(Collectors.toSet());
  }

  AssessCompliance.Question question() {
    return getWindow().about(subject(), id);
  }

  private ComplianceSubject subject() {
    return Stream.of(ComplianceSubject.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }
}
