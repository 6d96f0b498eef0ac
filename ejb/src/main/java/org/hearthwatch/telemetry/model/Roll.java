package org.hearthwatch.telemetry.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.SilenceRules;
import org.hearthwatch.telemetry.SilentDevice;

/**
 * Finds out who is silent. A device is accused on its own only if the way it speaks by works: who
 * is behind a gateway that says nothing either is not heard for that reason, and the gateway is the
 * one that is silent. After a time in which nobody listened, or in which the gateway said nothing,
 * each has as long as it usually takes.
 */
public final class Roll {
  private final Map<String, Voice> voices = new HashMap<>();
  private final Map<String, List<Voice>> behind;
  private final SilenceRules rules;
  private final Instant listeningSince;
  private final Instant now;

  /**
   * A roll.
   *
   * @param voices those who may be silent, and all gateways
   * @param listeningSince since when somebody has listened without a break
   */
  public Roll(Collection<Voice> voices, SilenceRules rules, Instant listeningSince, Instant now) {
    voices.forEach(voice -> this.voices.put(voice.id(), voice));
    this.behind =
        voices.stream()
            .filter(Voice::isBehindGateway)
            .collect(Collectors.groupingBy(Voice::publisher));
    this.rules = rules;
    this.listeningSince = listeningSince;
    this.now = now;
  }

  /** Who is silent, by id. */
  public List<SilentDevice> silent() {
    List<SilentDevice> found = new ArrayList<>();
    for (Voice voice : voices.values()) {
      if (voice.isOnDuty() && isSilent(voice)) {
        found.add(voice.silent());
      }
    }
    found.sort(Comparator.comparing(SilentDevice::id));
    return found;
  }

  private boolean isSilent(Voice voice) {
    Instant deadline = voice.kind() == DeviceKind.GATEWAY ? ofGateway(voice) : deadline(voice);
    boolean late = deadline != null && deadline.isBefore(now);
    Voice gateway = voice.isBehindGateway() ? voices.get(voice.publisher()) : null;
    if (gateway == null) {
      return late || voice.isOff(rules, listeningSince, now);
    }
    return late && !isSilent(gateway) && gateway.lastHeard().isAfter(deadline);
  }

  // A gateway of which nothing is known has as long as the first of those it speaks for.
  private Instant ofGateway(Voice gateway) {
    Instant own = deadline(gateway);
    return own != null
        ? own
        : behind(gateway).stream()
            .map(this::deadline)
            .filter(Objects::nonNull)
            .filter(late -> late.isAfter(gateway.lastHeard()))
            .min(Comparator.naturalOrder())
            .orElse(null);
  }

  private Instant deadline(Voice voice) {
    Duration allowed = voice.allowed(rules);
    if (allowed == null) {
      return null;
    }
    Instant from = later(voice.lastHeard(), listeningSince);
    if (voice.wornSince() != null) {
      from = later(from, voice.wornSince());
    }
    Voice gateway = voice.isBehindGateway() ? voices.get(voice.publisher()) : null;
    if (gateway != null && gateway.speakingSince() != null) {
      from = later(from, gateway.speakingSince());
    }
    return from.plus(allowed);
  }

  private List<Voice> behind(Voice gateway) {
    return behind.getOrDefault(gateway.id(), List.of());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
