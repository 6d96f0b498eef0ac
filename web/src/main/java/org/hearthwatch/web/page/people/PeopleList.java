package org.hearthwatch.web.page.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/** The placed people within the reader's scope, the most pressing first. */
@Named("peopleList")
@RequestScoped
public class PeopleList {

  @Inject private FindPlacements placements;
  @Inject private FindDuties duties;
  @Inject private FindFacilities facilities;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<PersonRow> all;
  private List<PersonRow> rows;

  @PostConstruct
  void read() {
    state = new ListState(request, "/people", "urgency");
    Map<UUID, List<DutyView>> pending =
        duties.list(DutyFilter.any().in(DutyFilter.PENDING)).stream()
            .filter(duty -> duty.placementId() != null)
            .collect(Collectors.groupingBy(DutyView::placementId));
    all = placements.current().stream().map(one -> row(one, pending)).toList();
    rows = state.cut(all.stream().filter(this::wanted).sorted(order()).toList());
  }

  /** Filters, order and page. */
  public ListState getState() {
    return state;
  }

  /** The lines of this page. */
  public List<PersonRow> getRows() {
    return rows;
  }

  /** Whether there is anybody at all, before any filter. */
  public boolean isNobody() {
    return all.isEmpty();
  }

  /** How many people a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  /** The facilities to choose from; one alone is no choice. */
  public List<FacilityView> getFacilities() {
    List<FacilityView> known = facilities.all();
    return known.size() > 1 ? known : List.of();
  }

  private static PersonRow row(PlacementView placement, Map<UUID, List<DutyView>> pending) {
    List<DutyView> own = pending.getOrDefault(placement.id(), List.of());
    DutyView next = own.stream().min(Comparator.comparing(DutyView::dueAt)).orElse(null);
    return new PersonRow(placement, next, own.size());
  }

  private boolean wanted(PersonRow row) {
    String facility = state.get("facility");
    return chip(state.get("show")).test(row)
        && row.matches(state.get("q"))
        && (facility.isEmpty() || facility.equals(row.placement().facility().code()));
  }

  private Predicate<PersonRow> chip(String name) {
    return switch (name) {
      case "mine" -> row -> me.getUsername().equals(row.placement().contactPerson());
      case "overdue" -> row -> row.state() == DutyState.OVERDUE;
      case "uncontacted" -> row -> row.placement().contactPerson() == null;
      case "unidentified" -> row -> row.placement().unidentified();
      default -> row -> true;
    };
  }

  private Comparator<PersonRow> order() {
    Collator words = Collator.getInstance(language.getLocale());
    Comparator<PersonRow> order =
        switch (state.getSort()) {
          case "name" -> Comparator.comparing(row -> row.placement().residentName(), words);
          case "facility" ->
              Comparator.comparing((PersonRow row) -> row.placement().facility().code())
                  .thenComparing(
                      row -> row.placement().room(),
                      Comparator.nullsLast(Comparator.naturalOrder()));
          case "since" -> Comparator.comparing(row -> row.placement().startsAt());
          default -> PersonRow.BY_URGENCY;
        };
    return state.isDescending() ? order.reversed() : order;
  }
}
