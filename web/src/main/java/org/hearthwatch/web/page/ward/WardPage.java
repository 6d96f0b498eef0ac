package org.hearthwatch.web.page.ward;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hearthwatch.alert.FindWard;
import org.hearthwatch.alert.WardLine;
import org.hearthwatch.alert.WardRisk;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.HouseChoice;
import org.hearthwatch.web.page.shell.ListState;
import org.hearthwatch.web.push.WardWatch;

/**
 * How everybody in one facility is, the most pressing first. All of them stand on one page: a
 * person on a second one is a person nobody looks at.
 */
@Named("wardPage")
@RequestScoped
public class WardPage {

  @Inject private FindWard finding;
  @Inject private WardWatch watch;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private ListState state;
  private HouseChoice house;
  private List<WardLine> all = List.of();
  private List<WardLine> rows;

  @PostConstruct
  void read() {
    state = new ListState(request, "/ward", "risk");
    house = HouseChoice.in(state, finding.houses());
    if (!house.isOpen()) {
      all = finding.of(getFacility());
      watch.show(getFacility(), all.stream().map(one -> one.placement().residentId()).toList());
    }
    rows = all.stream().filter(chip(state.get("show"))).filter(this::matches).toList();
  }

  /** Facility, search and filter, kept in the address. */
  public ListState getState() {
    return state;
  }

  /** The facilities to choose from. */
  public List<org.hearthwatch.registry.Named> getHouses() {
    return house.houses();
  }

  /** The code of the facility shown, or an empty text. */
  public String getFacility() {
    return house.chosen();
  }

  /** What it is called. */
  public String getFacilityName() {
    return house.nameIn(language.getLocale());
  }

  /** The lines that are shown. */
  public List<WardLine> getRows() {
    return rows;
  }

  /** Whether nobody lives there whom the reader may see, before any filter. */
  public boolean isNobody() {
    return all.isEmpty();
  }

  /** How many a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  /** How many are of that risk; the sentence of counts is read out when it changes. */
  public long of(String risk) {
    return all.stream().filter(line -> line.risk() == WardRisk.valueOf(risk)).count();
  }

  private static Predicate<WardLine> chip(String name) {
    return switch (name) {
      case "pressing" -> line -> line.risk().compareTo(WardRisk.SILENT) < 0;
      case "silent" -> line -> line.risk() == WardRisk.SILENT || line.risk() == WardRisk.UNKNOWN;
      case "fine" -> line -> line.risk() == WardRisk.FINE;
      default -> line -> true;
    };
  }

  private boolean matches(WardLine line) {
    PlacementView one = line.placement();
    String text = one.residentName() + " " + one.number() + " " + one.room();
    return text.toLowerCase(Locale.ROOT).contains(state.get("q").toLowerCase(Locale.ROOT));
  }
}
