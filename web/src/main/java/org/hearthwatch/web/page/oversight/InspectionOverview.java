package org.hearthwatch.web.page.oversight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.hearthwatch.inspection.FindInspections;
import org.hearthwatch.inspection.InspectionFilter;
import org.hearthwatch.inspection.InspectionState;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.page.shell.ListState;

/**
 * Inspections within scope that are planned, and those that were missed: their day has passed and
 * nobody began them. One that was begun or done later is late, not missed.
 */
@Named("inspectionOverview")
@RequestScoped
public class InspectionOverview {

  @Inject private FindInspections find;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private ListState state;
  private List<InspectionView> waiting;
  private List<InspectionView> rows;

  @PostConstruct
  void read() {
    state = new ListState(request, "/oversight/inspections", "date");
    waiting =
        find.list(InspectionFilter.any()).stream()
            .filter(one -> one.state() == InspectionState.SCHEDULED)
            .sorted(Comparator.comparing(InspectionView::scheduledFor))
            .toList();
  }

  /** How many are planned for today or later. */
  public long getPlanned() {
    return waiting.stream().filter(missed().negate()).count();
  }

  /** How many were missed. */
  public long getMissed() {
    return waiting.stream().filter(missed()).count();
  }

  /** Whether the list is cut to what was missed. */
  public boolean isShowingMissed() {
    return state.get("show").equals("missed");
  }

  /** Which of them are shown, and which page. */
  public ListState getState() {
    return state;
  }

  /** The inspections on this page of the list, by their day. */
  public List<InspectionView> getRows() {
    if (rows == null) {
      Predicate<InspectionView> shown = isShowingMissed() ? missed() : missed().negate();
      rows = state.cut(waiting.stream().filter(shown).toList());
    }
    return rows;
  }

  private Predicate<InspectionView> missed() {
    LocalDate today = Zones.day(clock.instant());
    return one -> one.isMissedOn(today);
  }
}
