package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hearthwatch.telemetry.IngestStatus;

/** The figures of this node's ingest. */
@ApplicationScoped
public class IngestCounters implements IngestStatus {
  private final AtomicLong stored = new AtomicLong();
  private final AtomicLong quarantined = new AtomicLong();
  private volatile boolean connected;
  private volatile Instant lastCommit;

  @Override
  public boolean isConnected() {
    return connected;
  }

  @Override
  public long storedReadings() {
    return stored.get();
  }

  @Override
  public long quarantinedReadings() {
    return quarantined.get();
  }

  @Override
  public Optional<Instant> lastCommit() {
    return Optional.ofNullable(lastCommit);
  }

  /** Notes that the connection came or went. */
  public void connected(boolean now) {
    connected = now;
  }

  /** Counts a batch after its commit. */
  public void committed(long accepted, long rejected, Instant at) {
    stored.addAndGet(accepted);
    quarantined.addAndGet(rejected);
    lastCommit = at;
  }
}
