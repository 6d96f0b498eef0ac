package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertReadings;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertSubject;
import org.hearthwatch.alert.model.Condition;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.DeviceSilence;
import org.hearthwatch.telemetry.SilentDevice;

/**
 * Raises an alert for each device that is silent, one for a gateway instead of one for each device
 * behind it, and notes when they are heard again.
 */
@ApplicationScoped
public class SilenceWatch {
  /** A silence that somebody has given an outcome is told anew when it still lasts after a day. */
  static final Duration SETTLED = Duration.ofDays(1);

  @Inject private DeviceSilence silence;
  @Inject private Thresholds thresholds;
  @Inject private Alerts alerts;
  @Inject private RaiseAlerts raising;
  @Inject private Registry registry;

  /** Looks at who is silent while somebody listens since that moment. */
  public void look(Instant listeningSince, Instant now) {
    List<Alert> known =
        alerts.ofSilence(now.minus(SETTLED)).stream()
            .filter(alert -> alert.subject().deviceId() != null)
            .toList();
    for (SilentDevice device : silence.silent(thresholds.silence(), listeningSince, now)) {
      subject(device).ifPresent(subject -> found(device, subject, known, now));
    }
    clear(known, now);
  }

  private void found(SilentDevice device, AlertSubject subject, List<Alert> known, Instant now) {
    List<Alert> own = known.stream().filter(alert -> alert.subject().equals(subject)).toList();
    Optional<Alert> open = own.stream().filter(alert -> !alert.isResolved()).findFirst();
    Condition condition = condition(device);
    if (open.isPresent()) {
      Alert.Change change = open.get().seen(condition, now);
      if (change != Alert.Change.NONE) {
        raising.tell(open.get(), change);
      }
    } else if (own.stream().noneMatch(alert -> isSettled(alert, device))) {
      raising.raise(subject, condition, now);
    }
  }

  private void clear(List<Alert> known, Instant now) {
    List<Alert> holding = known.stream().filter(Alert::holds).toList();
    if (holding.isEmpty()) {
      return;
    }
    Map<String, Instant> heard =
        silence.lastHeard(
            holding.stream().map(alert -> alert.subject().deviceId()).distinct().toList());
    for (Alert alert : holding) {
      Instant last = heard.get(alert.subject().deviceId());
      if (last != null && alert.heard(last, now) == Alert.Change.CLEARED) {
        raising.tell(alert, Alert.Change.CLEARED);
      }
    }
  }

  /** Nobody is told of the device of somebody who is not placed. */
  private Optional<AlertSubject> subject(SilentDevice device) {
    if (device.wearer() == null) {
      return Optional.of(new AlertSubject(null, null, device.facilityCode(), device.id()));
    }
    Optional<PlacementRef> placement = registry.currentPlacement(device.wearer());
    return placement.map(
        ref -> new AlertSubject(device.wearer(), ref.id(), ref.facilityCode(), device.id()));
  }

  // It was not heard of since the alert that has an outcome.
  private static boolean isSettled(Alert alert, SilentDevice device) {
    return !device.lastHeard().isAfter(alert.lastSeenAt());
  }

  private static Condition condition(SilentDevice device) {
    return new Condition(
        device.kind() == DeviceKind.GATEWAY ? AlertKind.GATEWAY_SILENT : AlertKind.DEVICE_SILENT,
        AlertSeverity.ATTENTION,
        null,
        new AlertReadings(Map.of()),
        device.lastHeard());
  }
}
