package org.hearthwatch.web.page.facility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.web.page.shell.ListState;

/** The facilities within the reader's scope. */
@Named("facilityList")
@RequestScoped
public class FacilityList {

  /** One line: a facility and how many of its duties are overdue. */
  public record Row(FacilityView facility, long overdue) {}

  @Inject private FindFacilities facilities;
  @Inject private FindDuties duties;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<Row> rows;

  @PostConstruct
  void read() {
    state = new ListState(request, "/facilities", "-overdue");
    Map<String, Long> overdue = overdue();
    rows =
        state.cut(
            facilities.all().stream()
                .map(one -> new Row(one, overdue.getOrDefault(one.code(), 0L)))
                .sorted(order())
                .toList());
  }

  /** Order and page. */
  public ListState getState() {
    return state;
  }

  /** The lines of this page. */
  public List<Row> getRows() {
    return rows;
  }

  private Map<String, Long> overdue() {
    DutyFilter filter = DutyFilter.any().in(Set.of(DutyState.OVERDUE));
    return duties.list(filter).stream()
        .collect(
            Collectors.groupingBy(
                (DutyView duty) -> duty.facility().code(), Collectors.counting()));
  }

  private Comparator<Row> order() {
    Comparator<Row> order =
        switch (state.getSort()) {
          case "name" -> Comparator.comparing(row -> row.facility().code());
          case "residents" -> Comparator.comparing(row -> row.facility().residents());
          default -> Comparator.comparing(Row::overdue);
        };
    return state.isDescending() ? order.reversed() : order;
  }
}
