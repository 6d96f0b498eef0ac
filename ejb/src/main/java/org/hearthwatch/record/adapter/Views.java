package org.hearthwatch.record.adapter;

import java.util.Map;
import org.hearthwatch.record.ChainView;
import org.hearthwatch.record.CheckpointView;
import org.hearthwatch.record.EntryView;
import org.hearthwatch.record.Extract;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Checkpoint;
import org.hearthwatch.record.model.Entry;
import org.hearthwatch.record.model.Sealed;

/** What others see of the record. */
public final class Views {

  private Views() {}

  /** A chain. */
  public static ChainView of(Chain chain) {
    return new ChainView(chain.stream(), chain.length(), chain.head(), chain.headAt());
  }

  /** An entry with the texts beside it. */
  public static EntryView of(Entry entry, Map<Long, Map<String, String>> words) {
    Entry.Deed deed = entry.deed();
    return new EntryView(
        entry.stream(),
        entry.seq(),
        entry.prevHash(),
        entry.hash(),
        entry.algorithm(),
        entry.recordedAt(),
        deed.actor(),
        deed.action(),
        deed.subjectKind(),
        deed.subjectId(),
        entry.facts(),
        words.getOrDefault(entry.seq(), Map.of()));
  }

  /** A checkpoint. */
  public static CheckpointView of(Sealed sealed) {
    Checkpoint content = sealed.content();
    return new CheckpointView(
        content.number(),
        content.sealedAt(),
        content.period() == Checkpoint.Period.DAY,
        content.chains(),
        content.root(),
        content.previous(),
        sealed.hash(),
        content.hashAlgorithm(),
        content.signatureAlgorithm(),
        content.keyId(),
        sealed.document());
  }

  /** A public key. */
  static Extract.Key of(VerifyingKey key) {
    return new Extract.Key(key.id(), key.algorithm(), key.encoded());
  }
}
