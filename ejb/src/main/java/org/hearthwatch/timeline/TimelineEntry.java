package org.hearthwatch.timeline;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * One thing that happened.
 *
 * @param id of the visit, update, alert, incident, inspection, finding, assignment or placement
 * @param at when it happened
 * @param recordedAt when we learned of it
 * @param what a word of its kind: STARTED, ENDED, ASSIGNED; the channel; the general state; the
 *     kind of alert, incident or inspection; the class of the finding
 * @param grade how bad it is: the condition, the severity, or scope and severity; null for none
 * @param number for people to read out; null where there is none
 * @param by who recorded it; for an assignment who became answerable; null for a device
 * @param note what was written, as far as the reader may see it
 */
public record TimelineEntry(
    UUID id,
    TimelineKind kind,
    Instant at,
    Instant recordedAt,
    UUID placementId,
    String what,
    String grade,
    String number,
    Named facility,
    Named by,
    String note) {

  /** The recorder's name in the language of the reader; empty for a device. */
  public String byIn(Locale locale) {
    return by == null ? "" : by.in(locale);
  }
}
