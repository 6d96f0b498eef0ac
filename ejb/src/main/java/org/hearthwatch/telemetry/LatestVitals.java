package org.hearthwatch.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.telemetry.adapter.VitalsQueries;

/** What other capabilities ask of the newest readings; nobody's scope is checked here. */
@ApplicationScoped
public class LatestVitals {
  @Inject private VitalsQueries queries;

  /**
   * The newest readings observed within the span of each person of whom there are new ones; one who
   * has none within it has no values.
   *
   * @param added since when each person has new rows
   */
  public Map<UUID, CurrentVitals> renewed(Map<UUID, Instant> added, Instant from, Instant to) {
    return queries.renew(added, from, to);
  }

  /** The newest readings of persons, however old; who was never measured is missing. */
  public Map<UUID, CurrentVitals> of(Collection<UUID> persons) {
    return queries.current(persons);
  }
}
