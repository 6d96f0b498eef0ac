package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.Optional;

/** How the ingest of this node stands; for the readiness check and for whoever operates it. */
public interface IngestStatus {
  /** Whether the broker has us as a subscriber now. */
  boolean isConnected();

  /** Readings committed since this node started. */
  long storedReadings();

  /** Records and packs quarantined since this node started. */
  long quarantinedReadings();

  /** When the last batch was committed; empty before the first. */
  Optional<Instant> lastCommit();
}
