package org.hearthwatch.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How a subject fulfilled its duties over a window.
 *
 * @param subject whose compliance it is
 * @param from first day of the window, in Asia/Shanghai
 * @param to last day of the window, inclusive
 * @param asOf duties are judged by what had happened until then
 * @param knownAt only what had been recorded until then counts
 * @param score 0 to 1, or null when nothing was due
 * @param counts duties of all obligations together
 * @param obligations one row an obligation
 * @param missed the duties that were missed, late or waived, in the order to print
 * @param unlisted how many more of them are counted but left out of the document
 * @param provenance number, time and maker of the document
 */
public record ComplianceReport(
    Subject subject,
    LocalDate from,
    LocalDate to,
    Instant asOf,
    Instant knownAt,
    Double score,
    Counts counts,
    List<ObligationRow> obligations,
    List<MissedDutyRow> missed,
    long unlisted,
    Provenance provenance)
    implements Report {

  /** Everything but the score is required. */
  public ComplianceReport {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(knownAt, "knownAt");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(provenance, "provenance");
    requireScore(score);
    obligations = List.copyOf(obligations);
    missed = List.copyOf(missed);
  }

  static void requireScore(Double score) {
    if (score != null && !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("A score lies between 0 and 1: " + score);
    }
  }

  /** What a compliance report can be about. */
  public enum SubjectKind {
    /** One person's placement. */
    PLACEMENT,
    /** A care facility. */
    FACILITY,
    /** A relief station. */
    STATION,
    /** A prefecture or the province. */
    DIVISION,
    /** A rule of the catalogue. */
    OBLIGATION
  }

  /** The subject by kind, human code and name. */
  public record Subject(SubjectKind kind, String code, Bilingual name) {

    /** All three are required. */
    public Subject {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }
}
