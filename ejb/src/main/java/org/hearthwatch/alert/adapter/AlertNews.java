package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.hearthwatch.alert.AlertChanged;
import org.hearthwatch.alert.AlertRaised;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Outbox;

/** Tells the record of the facility and everybody who listens what became of an alert. */
@ApplicationScoped
public class AlertNews {
  @Inject private Records records;
  @Inject private Outbox outbox;
  @Inject private Registry registry;

  /** An alert was raised. */
  public void raised(Alert alert, AlertPlace place, Map<String, ?> facts) {
    record(alert, place, "ALERT_RAISED", facts);
    outbox.emit(
        new AlertRaised(
            alert.id(),
            alert.personId(),
            place.placementId(),
            place.stationCode(),
            place.facilityCode(),
            contactPerson(place),
            alert.kind(),
            alert.severity()));
  }

  /** An alert became something else. */
  public void changed(Alert alert, AlertPlace place, String action, Map<String, ?> facts) {
    record(alert, place, action, facts);
    outbox.emit(
        new AlertChanged(
            alert.id(),
            alert.personId(),
            place.placementId(),
            place.stationCode(),
            place.facilityCode(),
            contactPerson(place),
            alert.kind(),
            alert.severity()));
  }

  private String contactPerson(AlertPlace place) {
    return place.placementId() == null
        ? null
        : registry.contactPerson(place.placementId()).orElse(null);
  }

  private void record(Alert alert, AlertPlace place, String action, Map<String, ?> facts) {
    records.append(place.facilityCode(), action, "ALERT", alert.id().toString(), facts);
  }
}
