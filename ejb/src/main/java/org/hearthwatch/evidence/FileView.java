package org.hearthwatch.evidence;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * A file of evidence as lists show it.
 *
 * @param subjectId the visit or finding it belongs to
 * @param name as its sender called it, as far as the reader may see it; may be null
 * @param bytes how large it is
 * @param sha256 of its content, as the record has it: 64 hexadecimal digits
 * @param capturedAt when it was taken, by the sender's word; null if they did not say
 * @param recordedAt when the server took it
 */
public record FileView(
    UUID id,
    FileSubject subject,
    UUID subjectId,
    String name,
    FileKind kind,
    int bytes,
    String sha256,
    Instant capturedAt,
    Double latitude,
    Double longitude,
    Instant recordedAt,
    String recordedBy,
    String recordedByZh,
    String recordedByEn) {

  /** The sender's name in the language of the reader. */
  public String recordedByIn(Locale locale) {
    return new Named(recordedBy, recordedByZh, recordedByEn).in(locale);
  }

  /** The name to save it under: never one that ends like another kind. */
  public String savedAs() {
    String end = "." + kind.extension();
    String base = name == null ? subject.name().toLowerCase(Locale.ROOT) + "-" + id : name;
    return base.toLowerCase(Locale.ROOT).endsWith(end) ? base : base + end;
  }

  /** The size in KiB, at least 1, for people. */
  public int kib() {
    return Math.max(1, bytes / 1024);
  }
}
