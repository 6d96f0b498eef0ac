package org.hearthwatch.incident;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * An incident with its first report.
 *
 * @param number such as {@code IC-2026-000123}
 * @param residentId null when nobody in particular is concerned
 * @param awareAt when the first member of staff knew; the clock runs from here
 * @param firstReportDueAt by when the first report must be sent
 */
public record IncidentView(
    UUID id,
    String number,
    Named facility,
    UUID placementId,
    UUID residentId,
    String residentName,
    IncidentKind kind,
    Instant occurredAt,
    Instant awareAt,
    Instant recordedAt,
    String recordedBy,
    String recordedByZh,
    String recordedByEn,
    String description,
    String firstReport,
    Instant firstReportAt,
    String firstReportBy,
    Instant firstReportDueAt) {

  /** The recorder's name in the language of the reader. */
  public String recordedByIn(Locale locale) {
    return new Named(recordedBy, recordedByZh, recordedByEn).in(locale);
  }
}
