package org.hearthwatch.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.telemetry.adapter.VitalsQueries;

/** What other capabilities ask of the readings in background work; nobody's scope is checked. */
@ApplicationScoped
public class LatestVitals {
  @Inject private VitalsQueries queries;

  /** The newest readings of each person observed within the span; who has none is missing. */
  public Map<UUID, CurrentVitals> within(Collection<UUID> persons, Instant from, Instant to) {
    return queries.newest(persons, from, to);
  }
}
