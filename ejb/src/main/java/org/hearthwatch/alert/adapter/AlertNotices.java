package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.Notices;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;

/**
 * Tells the contact person and the staff of the facility of an alert that presses: once, once more
 * when it becomes an emergency, and again and again of a silence that goes on.
 */
@ApplicationScoped
public class AlertNotices {

  @Inject private Registry registry;
  @Inject private Notices notices;

  /**
   * Sends the notices; a mere attention stays on the pages, unless a gateway is silent: then nobody
   * behind it is heard.
   */
  public void send(Alert alert, AlertPlace place) {
    if (alert.severity() != AlertSeverity.ATTENTION || alert.kind() == AlertKind.GATEWAY_SILENT) {
      send(alert, place, alert.severity().name(), working(place));
    }
  }

  /** Tells them once more that a silence goes on, and the station if it is time for that. */
  public void sendAgain(Alert alert, AlertPlace place, boolean toStation) {
    Stream<String> station =
        toStation
            ? registry.officers(place.stationCode(), Role.STATION_SUPERVISOR).stream()
            : Stream.empty();
    String occasion = "again/" + alert.heldSince() + "/" + alert.climbed();
    send(alert, place, occasion, Stream.concat(working(place), station));
  }

  /** Tells somebody that an alert was given to them. */
  public void sendAssigned(Alert alert, AlertPlace place, String username) {
    String occasion = "assigned/" + alert.facts().assignedAt();
    notices.send(List.of(notice(alert, "ALERT_ASSIGNED", occasion, username, words(alert, place))));
  }

  private void send(Alert alert, AlertPlace place, String occasion, Stream<String> recipients) {
    Map<String, String> words = words(alert, place);
    List<Notice> sent =
        recipients
            .distinct()
            .map(name -> notice(alert, code(alert), occasion, name, words))
            .toList();
    notices.send(sent);
  }

  private Stream<String> working(AlertPlace place) {
    Stream<String> staff = registry.officers(place.facilityCode(), Role.FACILITY_STAFF).stream();
    return place.placementId() == null
        ? staff
        : Stream.concat(registry.contactPerson(place.placementId()).stream(), staff);
  }

  private static Notice notice(
      Alert alert, String code, String occasion, String recipient, Map<String, String> words) {
    return new Notice(
        "alert/" + alert.id() + "/" + occasion,
        recipient,
        alert.severity() == AlertSeverity.EMERGENCY ? Severity.EMERGENCY : Severity.URGENT,
        code,
        words,
        "/alerts?id=" + alert.id());
  }

  private static String code(Alert alert) {
    boolean nobodys = alert.kind() == AlertKind.DEVICE_SILENT && alert.personId() == null;
    return nobodys ? "ALERT_DEVICE_SILENT_NOBODYS" : "ALERT_" + alert.kind();
  }

  private Map<String, String> words(Alert alert, AlertPlace place) {
    Map<String, String> words = new TreeMap<>();
    Alert.Facts facts = alert.facts();
    words.put("number", facts.number());
    words.put("observed", alert.lastSeenAt().toString());
    if (facts.news2Score() != null) {
      words.put("score", facts.news2Score().toString());
    }
    if (alert.personId() != null) {
      words.put("person", Notice.person(alert.personId()));
    }
    if (alert.subject().deviceId() != null) {
      words.put("device", alert.subject().deviceId());
    }
    registry
        .facility(place.facilityCode())
        .ifPresent(
            facility -> {
              Named name = facility.name();
              words.put("facility_zh", name.zh());
              words.put("facility_en", name.en());
            });
    return words;
  }
}
