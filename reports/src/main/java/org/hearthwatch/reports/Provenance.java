package org.hearthwatch.reports;

import java.time.Instant;
import java.util.Objects;

/**
 * What every page of a document says about itself.
 *
 * @param number the document's number
 * @param madeAt when it was made; printed as it is given, the engine has no clock of its own
 * @param madeBy the maker's display name
 * @param reason why it was made, in the maker's words; null when they did not say
 */
public record Provenance(String number, Instant madeAt, Bilingual madeBy, String reason) {

  /** All but the reason are required: a document without origin is not official. */
  public Provenance {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(madeAt, "madeAt");
    Objects.requireNonNull(madeBy, "madeBy");
  }
}
