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

/** Somebody takes an alert on, and says what they are doing about it. */
@Stateless
@DenyAll
public class AcknowledgeAlert {
  private static final int NOTE = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private AlertPlaces places;
  @Inject private Alerts alerts;
  @Inject private AlertViews views;
  @Inject private AlertNews news;
  @Inject private Evidences evidences;
  @Inject private Clock clock;

  /**
   * Names the caller and the time; that is evidence for the duty to acknowledge. Rejects with
   * {@code ALERT_ALREADY_ACKNOWLEDGED} when somebody was faster.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.FACILITY_STAFF,
    Role.Names.STATION_SUPERVISOR
  })
  public AlertView acknowledge(UUID id, String note) {
    Caller caller = callers.get();
    Alert alert = alerts.byId(id).orElseThrow(Rejection::notFound);
    AlertPlace place = places.toAct(alert, caller);
    new Faults().require("note", note).longest("note", note, NOTE).throwIfAny();
    Instant now = clock.instant();
    alert.acknowledge(caller.username(), note.strip(), now);
    evidences.submit(EvidenceKind.ALERT_ACKNOWLEDGEMENT, SubjectKind.ALERT, id.toString(), id, now);
    news.changed(alert, place, "ALERT_ACKNOWLEDGED", Map.of("note", new Words(note.strip())));
    return views.view(alert, place);
  }
}
