package org.hearthwatch.alert.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.WardRisk;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.DeviceHealth;
import org.hearthwatch.telemetry.News2Parameters;

/**
 * What is known of one person now: the readings of the last hour, the alerts without an outcome,
 * and how what they wear is doing.
 */
public record WardPerson(CurrentVitals valid, List<Alert> alerts, List<DeviceHealth> devices) {

  /**
   * How soon somebody should look. A condition that holds goes before everything, whether an alert
   * tells it or the readings do; one that has cleared waits for an outcome and presses nobody. One
   * device that is heard of is enough not to be silent.
   */
  public WardRisk risk(AlertPolicy policy) {
    Stream<AlertSeverity> told =
        alerts.stream()
            .filter(Alert::holds)
            .filter(alert -> !alert.kind().isSilence())
            .map(Alert::severity);
    // A button pressed or a fall is told by its alert, until somebody ends it.
    Stream<AlertSeverity> measured =
        policy.judge(valid).stream()
            .filter(found -> found.kind() != AlertKind.SOS && found.kind() != AlertKind.FALL)
            .map(Condition::severity);
    return Stream.concat(told, measured)
        .min(AlertSeverity::compareTo)
        .map(WardRisk::of)
        .orElseGet(this::unpressed);
  }

  private WardRisk unpressed() {
    if (isSilent()) {
      return WardRisk.SILENT;
    }
    return isMeasured() ? WardRisk.FINE : WardRisk.UNKNOWN;
  }

  private boolean isSilent() {
    boolean unseen =
        alerts.stream().anyMatch(one -> one.holds() && one.kind() == AlertKind.PERSON_SILENT);
    boolean unheard =
        !devices.isEmpty()
            && devices.stream()
                .allMatch(one -> one == DeviceHealth.SILENT || one == DeviceHealth.NEVER_HEARD);
    return unseen || unheard;
  }

  // A battery or the temperature of the room tells nothing of a person.
  private boolean isMeasured() {
    News2Parameters of = valid.parameters();
    return Stream.of(of.rr(), of.spo2(), of.sbp(), of.hr(), of.acvpu(), of.temp())
        .anyMatch(Objects::nonNull);
  }
}
