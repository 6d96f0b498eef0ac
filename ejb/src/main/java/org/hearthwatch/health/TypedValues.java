package org.hearthwatch.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.health.adapter.HealthUpdates;

/** What was typed into health updates, for background work; nobody's scope is checked. */
@ApplicationScoped
public class TypedValues {
  @Inject private HealthUpdates updates;

  /** Pulse and pressure as they were typed about people in a facility since a moment. */
  public List<TypedValue> of(String facility, Instant since) {
    return updates.typed(facility, since);
  }
}
