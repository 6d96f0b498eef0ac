package org.hearthwatch.web.page.oversight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.RankUnits;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/** Where is it worst: facilities, stations, prefectures or rules within scope by their figure. */
@jakarta.inject.Named("oversightList")
@RequestScoped
public class OversightList {

  @Inject private RankUnits ranked;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private ListState state;
  private Window window;
  private List<UnitRow> all;
  private List<UnitRow> rows;

  @PostConstruct
  void read() {
    if (!me.is(
        "station-supervisor", "prefecture-supervisor", "province-auditor", "special-supervisor")) {
      throw Rejection.forbidden("ROLE");
    }
    state = new ListState(request, "/oversight", "score");
    window = Window.of(state, clock.instant(), language.getLocale());
    all = ranked.all(window.about(kind(), "all")).stream().map(UnitRow::new).toList();
    rows = state.cut(all.stream().sorted(order()).toList());
  }

  /** Filters, order and page. */
  public ListState getState() {
    return state;
  }

  /** For which days, as of, as known. */
  public Window getWindow() {
    return window;
  }

  /** The lines of this page. */
  public List<UnitRow> getRows() {
    return rows;
  }

  /** What the lines are: units of one kind, or rules; the path segment of their figures. */
  public String getBy() {
    return kind().name().toLowerCase(Locale.ROOT);
  }

  /** Whether there is a choice of divisions. */
  public boolean isProvince() {
    return me.is("province-auditor", "special-supervisor");
  }

  /** The counts of all lines together. */
  public Tally getTotal() {
    return all.stream().map(UnitRow::getTally).reduce(Tally.NONE, Tally::plus);
  }

  /** The days the figures are for; any line knows them. */
  public ComplianceView getAny() {
    return all.isEmpty() ? null : all.get(0).getView();
  }

  /** How many units kept less than four fifths. */
  public long getPoor() {
    return all.stream()
        .filter(row -> row.getScore() != null && row.getScore().doubleValue() < 0.8)
        .count();
  }

  private ComplianceSubject kind() {
    return switch (state.get("by")) {
      case "stations" -> ComplianceSubject.STATIONS;
      case "obligations" -> ComplianceSubject.OBLIGATIONS;
      case "divisions" ->
          me.is("station-supervisor") ? ComplianceSubject.FACILITIES : ComplianceSubject.DIVISIONS;
      default -> ComplianceSubject.FACILITIES;
    };
  }

  private Comparator<UnitRow> order() {
    Collator words = Collator.getInstance(language.getLocale());
    Comparator<UnitRow> order =
        switch (state.getSort()) {
          case "name" ->
              Comparator.comparing(row -> row.getView().subject().in(language.getLocale()), words);
          case "missed" -> Comparator.comparing((UnitRow row) -> -row.getTally().missed());
          case "late" -> Comparator.comparing((UnitRow row) -> -row.getTally().late());
          case "due" -> Comparator.comparing((UnitRow row) -> -row.getTally().due());
          default -> UnitRow.WORST_FIRST;
        };
    return state.isDescending() ? order.reversed() : order;
  }
}
