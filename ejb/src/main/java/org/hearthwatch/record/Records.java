package org.hearthwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.hearthwatch.record.adapter.Actors;
import org.hearthwatch.record.adapter.Chains;
import org.hearthwatch.record.adapter.Streams;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Entry;

/** Where every use case writes what it changed. */
@ApplicationScoped
public class Records {

  @Inject private Chains chains;
  @Inject private Streams streams;
  @Inject private Actors actors;
  @Inject private Clock clock;

  /**
   * Appends an entry to the chain of a station or facility, in the current transaction. The actor
   * is whoever makes the call, or {@code system} for timers and the outbox.
   *
   * @param stream code of the station or facility
   * @param facts plain values; times are written as ISO 8601
   */
  public void append(
      String stream, String action, String subjectKind, String subjectId, Map<String, ?> facts) {
    Chain chain = streams.lock(stream);
    Entry entry =
        chain.next(
            clock.instant(),
            new Entry.Deed(actors.current(), action, subjectKind, subjectId),
            chains.canonical(facts));
    chains.add(entry);
  }
}
