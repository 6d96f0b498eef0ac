package org.hearthwatch.web.page.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.alert.AlertFilter;
import org.hearthwatch.alert.FindAlerts;
import org.hearthwatch.contact.FindMyPeople;
import org.hearthwatch.contact.PersonInCare;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.IncidentFilter;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.PlacementView;

/** What a successor takes over with each person of one officer. */
@RequestScoped
public class OpenMatters {

  private static final Duration RECENT = Duration.ofDays(30);

  @Inject private FindPlacements placements;
  @Inject private FindMyPeople people;
  @Inject private FindDuties findDuties;
  @Inject private FindAlerts findAlerts;
  @Inject private FindIncidents findIncidents;
  @Inject private Clock clock;

  /** The people of the officer, by facility and room. */
  List<HandoverRow> of(String officer) {
    List<DutyView> pending = findDuties.list(DutyFilter.pendingOf(officer));
    Map<UUID, Long> duties = count(pending, DutyView::placementId);
    Map<UUID, Long> overdue =
        count(
            pending.stream().filter(duty -> duty.state() == DutyState.OVERDUE).toList(),
            DutyView::placementId);
    Map<UUID, Long> alerts =
        count(findAlerts.list(new AlertFilter(true, null, null)), alert -> alert.placementId());
    Map<UUID, Long> incidents = count(recentIncidents(), IncidentView::placementId);
    Map<UUID, Long> findings =
        people.of(officer).stream()
            .collect(Collectors.toMap(PersonInCare::placementId, one -> (long) one.findings()));
    return placements.current().stream()
        .filter(one -> officer.equals(one.contactPerson()))
        .map(one -> row(one, duties, overdue, alerts, incidents, findings))
        .toList();
  }

  private List<IncidentView> recentIncidents() {
    Instant since = clock.instant().minus(RECENT);
    return findIncidents.list(IncidentFilter.any()).stream()
        .filter(incident -> incident.awareAt().isAfter(since))
        .toList();
  }

  private static HandoverRow row(
      PlacementView placement,
      Map<UUID, Long> duties,
      Map<UUID, Long> overdue,
      Map<UUID, Long> alerts,
      Map<UUID, Long> incidents,
      Map<UUID, Long> findings) {
    UUID id = placement.id();
    return new HandoverRow(
        placement,
        of(duties, id),
        of(overdue, id),
        of(alerts, id),
        of(incidents, id),
        of(findings, id));
  }

  private static int of(Map<UUID, Long> counts, UUID id) {
    return counts.getOrDefault(id, 0L).intValue();
  }

  private static <T> Map<UUID, Long> count(List<T> all, Function<T, UUID> placement) {
    return all.stream()
        .map(placement)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
