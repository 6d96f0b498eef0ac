package org.hearthwatch.reports;

import java.time.Instant;
import java.util.Objects;

/**
 * One legal clock.
 *
 * @param clause the legal source it runs under
 * @param fulfilledAt null while unfulfilled
 */
public record ClockRow(
    Bilingual title, String clause, Instant dueAt, Instant fulfilledAt, DutyState state) {

  /** Everything but the fulfilment is required. */
  public ClockRow {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(dueAt, "dueAt");
    Objects.requireNonNull(state, "state");
  }
}
