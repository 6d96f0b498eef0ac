package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.alert.adapter.AlertNews;
import org.hearthwatch.alert.adapter.AlertNotices;
import org.hearthwatch.alert.adapter.AlertPlaces;
import org.hearthwatch.alert.adapter.AlertViews;
import org.hearthwatch.alert.adapter.Alerts;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Somebody gives an alert to one of those who work on it. */
@Stateless
@DenyAll
public class AssignAlert {
  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Alerts alerts;
  @Inject private AlertPlaces places;
  @Inject private AlertViews views;
  @Inject private AlertNews news;
  @Inject private AlertNotices notices;
  @Inject private Clock clock;

  /**
   * Names whom it was given to, by whom and when, and tells them. Rejects with {@code
   * NOT_ON_THIS_ALERT} somebody who could not act on it.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.FACILITY_STAFF,
    Role.Names.STATION_SUPERVISOR
  })
  public AlertView assign(UUID id, String username) {
    Caller caller = callers.get();
    Alert alert = alerts.byId(id).orElseThrow(Rejection::notFound);
    AlertPlace place = places.toAct(alert, caller);
    new Faults().require("username", username).throwIfAny();
    new Faults()
        .check(candidates(place).contains(username), "username", "NOT_ON_THIS_ALERT")
        .throwIfAny();
    alert.assign(username, caller.username(), clock.instant());
    news.changed(alert, place, "ALERT_ASSIGNED", Map.of("to", username));
    notices.sendAssigned(alert, place, username);
    return views.view(alert, place);
  }

  /** Whom an alert may be given to: whoever may acknowledge and resolve it. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.FACILITY_STAFF,
    Role.Names.STATION_SUPERVISOR
  })
  public List<AccountView> candidates(UUID id) {
    Caller caller = callers.get();
    Alert alert = alerts.byId(id).orElseThrow(Rejection::notFound);
    return candidates(places.toAct(alert, caller)).stream()
        .flatMap(username -> registry.account(username).stream())
        .toList();
  }

  private List<String> candidates(AlertPlace place) {
    return Stream.of(
            registry.officers(place.facilityCode(), Role.FACILITY_STAFF),
            registry.officers(place.stationCode(), Role.CONTACT_PERSON),
            registry.officers(place.stationCode(), Role.STATION_SUPERVISOR))
        .flatMap(List::stream)
        .toList();
  }
}
