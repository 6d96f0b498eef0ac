package org.hearthwatch.reports;

import java.time.Instant;
import java.util.Objects;

/**
 * One duty that was not fulfilled in time.
 *
 * @param title the obligation's title
 * @param subject who or what the duty is about, as people call it
 * @param accountable display name of the accountable person; null when nobody was
 * @param fulfilledAt null while unfulfilled
 */
public record MissedDutyRow(
    Bilingual title,
    Bilingual subject,
    Bilingual accountable,
    Instant opensAt,
    Instant dueAt,
    DutyState state,
    Instant fulfilledAt) {

  /** Everything but the accountable person and the fulfilment is required. */
  public MissedDutyRow {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(opensAt, "opensAt");
    Objects.requireNonNull(dueAt, "dueAt");
    Objects.requireNonNull(state, "state");
  }
}
