package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.hearthwatch.alert.AlertChanged;
import org.hearthwatch.alert.AlertRaised;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Outbox;

/** Tells the record of the facility and everybody who listens what became of an alert. */
@ApplicationScoped
public class AlertNews {
  @Inject private Records records;
  @Inject private Outbox outbox;
  @Inject private Registry registry;

  /** An alert was raised. */
  public void raised(Alert alert, PlacementRef placement, Map<String, ?> facts) {
    record(alert, placement, "ALERT_RAISED", facts);
    outbox.emit(
        new AlertRaised(
            alert.id(),
            alert.personId(),
            placement.id(),
            placement.stationCode(),
            placement.facilityCode(),
            registry.contactPerson(placement.id()).orElse(null),
            alert.kind(),
            alert.severity()));
  }

  /** An alert became something else. */
  public void changed(Alert alert, PlacementRef placement, String action, Map<String, ?> facts) {
    record(alert, placement, action, facts);
    outbox.emit(
        new AlertChanged(
            alert.id(),
            alert.personId(),
            placement.id(),
            placement.stationCode(),
            placement.facilityCode(),
            registry.contactPerson(placement.id()).orElse(null),
            alert.kind(),
            alert.severity()));
  }

  private void record(Alert alert, PlacementRef placement, String action, Map<String, ?> facts) {
    records.append(placement.facilityCode(), action, "ALERT", alert.id().toString(), facts);
  }
}
