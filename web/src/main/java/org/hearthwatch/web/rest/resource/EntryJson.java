package org.hearthwatch.web.rest.resource;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearthwatch.audit.RecordedEntry;
import org.hearthwatch.record.EntryView;
import org.hearthwatch.registry.Named;

/**
 * One entry of a chain.
 *
 * @param facts as they were hashed; free text stands as the hash of it
 * @param words the free text, as far as it was not erased
 */
public record EntryJson(
    long seq,
    Instant recordedAt,
    Instant occurredAt,
    Named actor,
    String action,
    String subjectKind,
    String subjectId,
    String person,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String facts,
    Map<String, String> words,
    String algorithm,
    String prev,
    String hash,
    boolean sealed) {

  /** Keeps its own copy of the texts. */
  public EntryJson {
    words = Map.copyOf(words);
  }

  static EntryJson of(RecordedEntry recorded) {
    EntryView entry = recorded.entry();
    return new EntryJson(
        entry.seq(),
        entry.recordedAt(),
        recorded.occurredAt(),
        recorded.actor(),
        entry.action(),
        entry.subjectKind(),
        entry.subjectId(),
        recorded.person(),
        entry.facts(),
        entry.words(),
        entry.algorithm(),
        entry.prev(),
        entry.hash(),
        recorded.sealed());
  }
}
