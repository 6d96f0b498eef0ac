package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.Notices;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;

/**
 * Tells the contact person and the staff of the facility of an alert that presses: once, and once
 * more when it becomes an emergency.
 */
@ApplicationScoped
public class AlertNotices {

  @Inject private Registry registry;
  @Inject private Notices notices;

  /** Sends the notices; a mere attention stays on the pages. */
  public void send(Alert alert, PlacementRef placement) {
    if (alert.severity() == AlertSeverity.ATTENTION) {
      return;
    }
    Map<String, String> words = words(alert, placement);
    Stream<String> contact = registry.contactPerson(placement.id()).stream();
    Stream<String> staff =
        registry.officers(placement.facilityCode(), Role.FACILITY_STAFF).stream();
    notices.send(Stream.concat(contact, staff).map(name -> notice(alert, name, words)).toList());
  }

  private static Notice notice(Alert alert, String recipient, Map<String, String> words) {
    return new Notice(
        "alert/" + alert.id() + "/" + alert.severity(),
        recipient,
        alert.severity() == AlertSeverity.EMERGENCY ? Severity.EMERGENCY : Severity.URGENT,
        "ALERT_" + alert.kind(),
        words,
        "/alerts?id=" + alert.id());
  }

  private Map<String, String> words(Alert alert, PlacementRef placement) {
    Map<String, String> words = new TreeMap<>();
    Alert.Facts facts = alert.facts();
    words.put("number", facts.number());
    words.put("observed", alert.lastSeenAt().toString());
    if (facts.news2Score() != null) {
      words.put("score", facts.news2Score().toString());
    }
    words.put("person", Notice.person(alert.personId()));
    registry
        .facility(placement.facilityCode())
        .ifPresent(
            facility -> {
              Named name = facility.name();
              words.put("facility_zh", name.zh());
              words.put("facility_en", name.en());
            });
    return words;
  }
}
