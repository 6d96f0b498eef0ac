package org.hearthwatch.web.page.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearthwatch.oversight.Channel;
import org.hearthwatch.oversight.CoverageCounts;
import org.hearthwatch.oversight.CoverageFilter;
import org.hearthwatch.oversight.CoverageOrder;
import org.hearthwatch.oversight.CoveragePage;
import org.hearthwatch.oversight.CoverageRow;
import org.hearthwatch.oversight.FindCoverage;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/** The placed people and who confirmed each of them last, those whom nobody looks after first. */
@Named("coverageList")
@RequestScoped
public class CoverageList {

  private static final int WORST = 5;

  @Inject private FindCoverage find;
  @Inject private FindFacilities facilities;
  @Inject private FindUnits units;
  @Inject private CurrentUser me;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<CoverageRow> rows;
  private CoverageCounts counts;
  private CoveragePage worst;

  /** Filters, order and page. */
  public ListState getState() {
    if (state == null) {
      state = new ListState(request, "/coverage", "unseen");
    }
    return state;
  }

  /** The lines of this page. */
  public List<CoverageRow> getRows() {
    if (rows == null) {
      rows = getState().read(matching(), this::read);
    }
    return rows;
  }

  /** How many have holes, whatever the chips for holes and channels say. */
  public CoverageCounts getCounts() {
    if (counts == null) {
      counts = find.count(CoverageQuery.filter(getState()::get));
    }
    return counts;
  }

  /** The channels, in the order of the columns. */
  public Channel[] getChannels() {
    return Channel.values();
  }

  /** The first people with holes, for the start page of those who oversee. */
  public CoveragePage getWorst() {
    if (worst == null) {
      worst = find.page(CoverageFilter.holes(), CoverageOrder.USUAL, 0, WORST);
    }
    return worst;
  }

  /** The facilities to choose from; one alone is no choice. */
  public List<FacilityView> getFacilities() {
    return choice(facilities.all());
  }

  /** The stations to choose from. */
  public List<org.hearthwatch.registry.Named> getStations() {
    return me.is("prefecture-supervisor", "province-auditor")
        ? choice(units.stations())
        : List.of();
  }

  /** The prefectures to choose from. */
  public List<org.hearthwatch.registry.Named> getDivisions() {
    return me.is("province-auditor") ? choice(units.divisions()) : List.of();
  }

  private List<CoverageRow> read(int page, int size) {
    return find.page(
            CoverageQuery.filter(getState()::get),
            CoverageQuery.order(getState().get("sort")),
            (page - 1) * size,
            size)
        .rows();
  }

  private int matching() {
    CoverageFilter filter = CoverageQuery.filter(getState()::get);
    if (!filter.holesOnly()) {
      return getCounts().persons();
    }
    return filter.channel() == null
        ? getCounts().withHoles()
        : getCounts().of(filter.channel()).holes();
  }

  private static <T> List<T> choice(List<T> known) {
    return known.size() > 1 ? known : List.of();
  }
}
