package org.hearthwatch.record;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of a chain.
 *
 * @param facts as canonical JSON
 * @param words free text beside the chain, by the name of its fact; erased texts are missing
 */
public record EntryView(
    String stream,
    long seq,
    String prev,
    String hash,
    String algorithm,
    Instant recordedAt,
    String actor,
    String action,
    String subjectKind,
    String subjectId,
    String facts,
    Map<String, String> words) {

  /** Keeps its own copy of the texts. */
  public EntryView {
    words = Map.copyOf(words);
  }
}
