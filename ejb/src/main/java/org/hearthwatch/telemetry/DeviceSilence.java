package org.hearthwatch.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.telemetry.adapter.IngestWatch;
import org.hearthwatch.telemetry.adapter.StatusBoard;
import org.hearthwatch.telemetry.adapter.Voices;
import org.hearthwatch.telemetry.model.Roll;

/** Who says nothing, for background work; nobody's scope is checked. */
@ApplicationScoped
public class DeviceSilence {
  @Inject private IngestStatus ingest;
  @Inject private IngestWatch watch;
  @Inject private StatusBoard statuses;
  @Inject private Voices voices;

  /** Stores what this node heard of devices that went off or came back. */
  public void noteStatuses() {
    statuses.store();
  }

  /**
   * Notes that this node listens to the broker, if it does.
   *
   * @return since when some node has, without a break; empty while nobody is known to listen
   */
  public Optional<Instant> listeningSince(Instant now) {
    return ingest.isConnected() ? Optional.of(watch.listening(now)) : watch.since(now);
  }

  /** Every device that is silent now; while its gateway is, only the gateway. */
  public List<SilentDevice> silent(SilenceRules rules, Instant listeningSince, Instant now) {
    return new Roll(voices.candidates(now), rules, listeningSince, now).silent();
  }

  /** When each of these devices was last heard of. */
  public Map<String, Instant> lastHeard(Collection<String> devices) {
    return voices.lastHeard(devices);
  }

  /** Those of whom a worn device has measured something since the moment given for each. */
  public Set<UUID> measuredSince(Map<UUID, Instant> since, Instant now) {
    return voices.measuredSince(since, now);
  }
}
