package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.alert.adapter.AlertNews;
import org.hearthwatch.alert.adapter.AlertPlaces;
import org.hearthwatch.alert.adapter.AlertViews;
import org.hearthwatch.alert.adapter.Alerts;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Somebody ends an alert by saying how it came out, whether its condition has cleared or not. */
@Stateless
@DenyAll
public class ResolveAlert {
  private static final int OUTCOME = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private AlertPlaces places;
  @Inject private Alerts alerts;
  @Inject private AlertViews views;
  @Inject private AlertNews news;
  @Inject private Evidences evidences;
  @Inject private Clock clock;

  /**
   * Names the caller, the time and the outcome, a kind and words; that is evidence for the duty to
   * resolve. If the condition is measured again afterwards, a new alert is raised.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.FACILITY_STAFF,
    Role.Names.STATION_SUPERVISOR
  })
  public AlertView resolve(UUID id, OutcomeKind kind, String outcome) {
    Caller caller = callers.get();
    Alert alert = alerts.byId(id).orElseThrow(Rejection::notFound);
    AlertPlace place = places.toAct(alert, caller);
    new Faults()
        .require("outcomeKind", kind)
        .require("outcome", outcome)
        .longest("outcome", outcome, OUTCOME)
        .throwIfAny();
    Instant now = clock.instant();
    alert.resolve(caller.username(), kind, outcome.strip(), now);
    evidences.submit(EvidenceKind.ALERT_RESOLUTION, SubjectKind.ALERT, id.toString(), id, now);
    news.changed(
        alert,
        place,
        "ALERT_RESOLVED",
        Map.of("kind", kind, "outcome", new Words(outcome.strip())));
    return views.view(alert, place);
  }
}
