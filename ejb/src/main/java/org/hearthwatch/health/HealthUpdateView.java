package org.hearthwatch.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * A health update as lists show it; what was not measured is null.
 *
 * @param occurredAt when the person was seen like this
 * @param recordedAt when we learned of it
 * @param temperature degrees Celsius
 * @param pulse beats a minute
 * @param systolic mm[Hg]
 * @param diastolic mm[Hg]
 * @param weight kilograms
 */
public record HealthUpdateView(
    UUID id,
    UUID placementId,
    UUID residentId,
    String residentName,
    Instant occurredAt,
    Instant recordedAt,
    String recordedBy,
    String recordedByZh,
    String recordedByEn,
    GeneralState generalState,
    Intake intake,
    Mood mood,
    BigDecimal temperature,
    Integer pulse,
    Integer systolic,
    Integer diastolic,
    BigDecimal weight,
    String note) {

  /** The recorder's name in the language of the reader. */
  public String recordedByIn(Locale locale) {
    return new Named(recordedBy, recordedByZh, recordedByEn).in(locale);
  }
}
