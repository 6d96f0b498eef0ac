package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.ClimbRules;

/** Tells people again of devices and gateways that stay silent, and after a day the station. */
@ApplicationScoped
public class SilenceClimb {
  @Inject private Alerts alerts;
  @Inject private AlertPlaces places;
  @Inject private AlertNews news;
  @Inject private AlertNotices notices;
  @Inject private Thresholds thresholds;

  /** Takes every step that is due. */
  public void look(Instant now) {
    ClimbRules rules = thresholds.climbing();
    alerts.ofSilence(now).stream()
        .filter(alert -> alert.kind() != AlertKind.PERSON_SILENT)
        .filter(alert -> alert.climb(rules, now))
        .forEach(alert -> tell(alert, rules.reachesStation(alert.heldSince(), now)));
  }

  private void tell(Alert alert, boolean toStation) {
    places
        .of(alert.subject())
        .ifPresent(
            place -> {
              news.changed(alert, place, "ALERT_PERSISTS", RaiseAlerts.facts(alert));
              notices.sendAgain(alert, place, toStation);
            });
  }
}
