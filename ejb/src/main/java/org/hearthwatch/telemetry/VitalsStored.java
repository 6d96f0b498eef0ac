package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.shared.DomainEvent;

/**
 * Readings of these persons were committed.
 *
 * @param newest for each person the latest time of observation among the new rows, which is in the
 *     past when a device delivers late
 */
public record VitalsStored(Map<UUID, Instant> newest) implements DomainEvent {
  /** Keeps its own copy. */
  public VitalsStored {
    newest = Map.copyOf(newest);
  }
}
