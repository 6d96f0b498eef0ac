package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.alert.adapter.AlertPlaces;
import org.hearthwatch.alert.adapter.AlertViews;
import org.hearthwatch.alert.adapter.Alerts;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;

/** Reads alerts of placements and facilities within the caller's scope. */
@Stateless
@DenyAll
public class FindAlerts {
  /** How far back alerts with an outcome are listed. */
  private static final Duration RECENT = Duration.ofDays(30);

  /** What needs somebody first: nobody has taken it on, then the most severe, then the latest. */
  private static final Comparator<AlertView> MOST_PRESSING =
      Comparator.comparing(AlertView::state)
          .thenComparing(AlertView::severity)
          .thenComparing(AlertView::raisedAt, Comparator.reverseOrder());

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Alerts alerts;
  @Inject private AlertPlaces places;
  @Inject private AlertViews views;
  @Inject private Clock clock;

  /** All that the filter lets through, the most pressing first; with an outcome, of 30 days. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<AlertView> list(AlertFilter filter) {
    Caller caller = callers.get();
    Scope scope =
        filter.residentId() == null
            ? caller.scope()
            : registry.scopeFor(filter.residentId(), caller);
    return alerts.matching(filter, clock.instant().minus(RECENT)).stream()
        .flatMap(
            alert ->
                places.within(alert, scope).stream()
                    .filter(place -> isOf(place, filter))
                    .map(place -> views.view(alert, place)))
        .sorted(MOST_PRESSING)
        .toList();
  }

  /** One alert. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public AlertView byId(UUID id) {
    Alert alert = alerts.byId(id).orElseThrow(Rejection::notFound);
    return views.view(alert, places.toRead(alert, callers.get()));
  }

  /** What was written about an alert, the oldest first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<AlertComment> comments(UUID id) {
    Alert alert = alerts.byId(id).orElseThrow(Rejection::notFound);
    places.toRead(alert, callers.get());
    return alerts.commentsOn(id).stream().map(views::view).toList();
  }

  private static boolean isOf(AlertPlace place, AlertFilter filter) {
    return filter.facilityCode() == null || filter.facilityCode().equals(place.facilityCode());
  }
}
