package org.hearthwatch.administration;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of the record about an account or a unit.
 *
 * @param actor user name, or {@code system}
 * @param facts what the record keeps of it, as texts
 */
public record Change(
    String stream, long seq, Instant at, String actor, String action, Map<String, String> facts) {

  /** Keeps its own copy of the facts. */
  public Change {
    facts = Map.copyOf(facts);
  }
}
