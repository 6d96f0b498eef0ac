package org.hearthwatch.audit;

import java.time.Instant;
import java.util.Map;
import org.hearthwatch.record.EntryView;
import org.hearthwatch.registry.Named;

/**
 * An entry as people read it.
 *
 * @param actor the official, or the user name where the account is not known
 * @param person the name of whom it is about, as far as the reader may see that person; else null
 * @param occurredAt when it happened, where that is told apart from when it was recorded
 * @param values the facts that are single values, as texts
 * @param sealed whether a checkpoint covers it
 */
public record RecordedEntry(
    EntryView entry,
    Named actor,
    String person,
    Instant occurredAt,
    Map<String, String> values,
    boolean sealed) {

  /** Keeps its own copy of the values. */
  public RecordedEntry {
    values = Map.copyOf(values);
  }
}
