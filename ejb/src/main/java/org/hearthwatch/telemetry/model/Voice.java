package org.hearthwatch.telemetry.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.SilenceRules;
import org.hearthwatch.telemetry.SilentDevice;

/**
 * What is known of when a device speaks.
 *
 * @param wearer null when nobody wears it
 * @param wornSince since when somebody wears it; null when nobody does
 * @param nextUpdate when it announced to speak again; null when it did not
 * @param usualSeconds its usual interval; null before there was one
 * @param intervals from how many intervals that was learnt
 * @param speakingSince since when it has spoken without a break
 * @param offlineSince when it went off; null when it is not known to be
 * @param publisher who spoke for it last
 * @param behind for a gateway: for how many others it spoke last
 */
public record Voice(
    String id,
    DeviceKind kind,
    String facility,
    UUID wearer,
    Instant wornSince,
    Instant lastHeard,
    Instant nextUpdate,
    Double usualSeconds,
    int intervals,
    Instant speakingSince,
    Instant offlineSince,
    String publisher,
    int behind) {

  /** From fewer intervals nothing can be said about what is usual. */
  private static final int ENOUGH = 3;

  private static final Duration UNKNOWN = Duration.ofHours(1);

  /** Whether others speak for it. */
  boolean isBehindGateway() {
    return kind != DeviceKind.GATEWAY && publisher != null && !publisher.equals(id);
  }

  /** Whether its silence is anybody's matter: a spare wearable in a drawer is nobody's. */
  boolean isOnDuty() {
    return kind != DeviceKind.WEARABLE || wearer != null;
  }

  /** How long it may say nothing; null when it neither announced it nor was heard often enough. */
  Duration allowed(SilenceRules rules) {
    if (nextUpdate != null && nextUpdate.isAfter(lastHeard)) {
      return Duration.between(lastHeard, nextUpdate).plus(rules.slack());
    }
    if (usualSeconds == null || intervals < ENOUGH) {
      return null;
    }
    Duration usual = Duration.ofMillis(Math.round(usualSeconds * rules.usualIntervals() * 1e3));
    return usual.compareTo(rules.shortest()) > 0 ? usual : rules.shortest();
  }

  /** Whether it went off, was not heard of since, and had the time to come back. */
  boolean isOff(SilenceRules rules, Instant listeningSince, Instant now) {
    return offlineSince != null
        && !offlineSince.isBefore(lastHeard)
        && !offlineSince.plus(rules.offline()).isAfter(now)
        && !listeningSince.plus(rules.offline()).isAfter(now);
  }

  /**
   * Whether it should have been heard of by now, whoever is to blame. One of which nothing is known
   * yet has the hour for which a reading counts.
   */
  boolean isLate(SilenceRules rules, Instant now) {
    Duration allowed = allowed(rules);
    Instant deadline = lastHeard.plus(allowed == null ? UNKNOWN : allowed);
    return deadline.isBefore(now) || isOff(rules, lastHeard, now);
  }

  SilentDevice silent() {
    return new SilentDevice(id, kind, facility, wearer, lastHeard, behind);
  }
}
