package org.hearthwatch.contact;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * A contact with a placed person as lists show it.
 *
 * @param occurredAt when it happened
 * @param recordedAt when we learned of it
 * @param recordedBy user name of who recorded it
 * @param ownWords what the person said, in their own words; null if nothing
 * @param privateInterview whether nobody of the facility could listen
 * @param backDated whether it was recorded more than a day after it happened
 * @param findingId the finding it led to in the same step; null for none
 * @param incidentId the incident it led to in the same step; null for none
 */
public record VisitView(
    UUID id,
    UUID placementId,
    UUID residentId,
    String residentName,
    Channel channel,
    Instant occurredAt,
    Instant recordedAt,
    String recordedBy,
    String recordedByZh,
    String recordedByEn,
    Condition condition,
    String ownWords,
    boolean privateInterview,
    String note,
    boolean backDated,
    UUID findingId,
    UUID incidentId) {

  /** The recorder's name in the language of the reader. */
  public String recordedByIn(Locale locale) {
    return new Named(recordedBy, recordedByZh, recordedByEn).in(locale);
  }
}
