package org.hearthwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.hearthwatch.record.adapter.Actors;
import org.hearthwatch.record.adapter.Chains;
import org.hearthwatch.record.adapter.FactSheet;
import org.hearthwatch.record.adapter.RecordSettings;
import org.hearthwatch.record.adapter.Texts;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Entry;
import org.hearthwatch.record.model.HashFunction;

/** Where every use case writes what it changed. */
@ApplicationScoped
public class Records {

  @Inject private Chains chains;
  @Inject private Texts texts;
  @Inject private Actors actors;
  @Inject private RecordSettings settings;
  @Inject private Clock clock;

  /**
   * Appends an entry to the chain of a station or facility, in the current transaction. The actor
   * is whoever makes the call, or {@code system} for timers and the outbox.
   *
   * @param stream code of the station or facility
   * @param facts plain values that name nobody: codes, random identifiers, numbers, times (written
   *     as ISO 8601), user names of officials; what people wrote is handed over as {@link Words}
   */
  public void append(
      String stream, String action, String subjectKind, String subjectId, Map<String, ?> facts) {
    HashFunction hash = settings.hash();
    FactSheet sheet = FactSheet.of(facts, hash);
    Entry.Deed deed = new Entry.Deed(actors.current(), action, subjectKind, subjectId);
    Chain chain = chains.lock(stream);
    Entry entry = chain.next(clock.instant(), deed, sheet.canonical(), hash);
    chains.append(entry);
    texts.keep(entry, sheet.kept());
  }
}
