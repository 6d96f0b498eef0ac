package org.hearthwatch.reports;

import java.util.Objects;

/**
 * One obligation's result.
 *
 * @param source the legal source as the catalogue cites it
 * @param score 0 to 1, or null when nothing was due
 */
public record ObligationRow(
    String code,
    Bilingual title,
    String source,
    SourceStatus sourceStatus,
    double weight,
    Counts counts,
    Double score) {

  /** Everything but the score is required. */
  public ObligationRow {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sourceStatus, "sourceStatus");
    Objects.requireNonNull(counts, "counts");
    ComplianceReport.requireScore(score);
  }
}
