package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.alert.model.AlertSubject;
import org.hearthwatch.alert.model.Condition;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.shared.HumanNumbers;
import org.hearthwatch.shared.Ids;

/**
 * Raises alerts, whatever found their conditions: stored, owed to somebody, on the record, told.
 */
@ApplicationScoped
public class RaiseAlerts {
  @Inject private Alerts alerts;
  @Inject private AlertPlaces places;
  @Inject private AlertNews news;
  @Inject private AlertNotices notices;
  @Inject private Duties duties;
  @Inject private HumanNumbers numbers;

  /** Raises an alert for a condition; nothing where nobody could be answerable for it. */
  public void raise(AlertSubject subject, Condition condition, Instant now) {
    places
        .of(subject)
        .ifPresent(
            place ->
                raise(new Alert(Ids.next(), numbers.next("AL"), subject, condition, now), place));
  }

  /** Tells the record and everybody who listens that an alert became something else by itself. */
  public void tell(Alert alert, Alert.Change change) {
    places
        .of(alert.subject())
        .ifPresent(
            place -> {
              news.changed(alert, place, "ALERT_" + change, facts(alert));
              if (change == Alert.Change.WORSE) {
                notices.send(alert, place);
              }
            });
  }

  private void raise(Alert alert, AlertPlace place) {
    alerts.add(alert);
    DutySubject subject =
        new DutySubject(
            SubjectKind.ALERT, alert.id().toString(), place.placementId(), place.facilityCode());
    duties.open("ALERT_RAISED", subject, alert.facts().raisedAt(), null);
    news.raised(alert, place, facts(alert));
    notices.send(alert, place);
  }

  static Map<String, Object> facts(Alert alert) {
    Alert.Facts known = alert.facts();
    Map<String, Object> facts = new TreeMap<>();
    facts.put("number", known.number());
    facts.put("kind", alert.kind());
    facts.put("severity", alert.severity());
    facts.put("observedAt", alert.lastSeenAt());
    facts.put("readings", known.readings().values());
    if (alert.subject().deviceId() != null) {
      facts.put("device", alert.subject().deviceId());
    }
    if (known.news2Score() != null) {
      facts.put("news2", known.news2Score());
      facts.put("partial", known.news2Partial());
    }
    return facts;
  }
}
