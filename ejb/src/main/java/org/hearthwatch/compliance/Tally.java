package org.hearthwatch.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Counted duties: {@code due = inTime + late + missed}; waived ones are not due.
 *
 * @param missed due and not fulfilled, as of the date asked for
 * @param backDated those in time whose evidence was recorded after the deadline it claims to have
 *     met
 */
public record Tally(int due, int inTime, int late, int missed, int waived, int backDated) {

  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  /** One duty. */
  public static Tally one(Outcome outcome) {
    return switch (outcome) {
      case MISSED -> new Tally(1, 0, 0, 1, 0, 0);
      case LATE -> new Tally(1, 0, 1, 0, 0, 0);
      case IN_TIME -> new Tally(1, 1, 0, 0, 0, 0);
      case BACK_DATED -> new Tally(1, 1, 0, 0, 0, 1);
      case WAIVED -> new Tally(0, 0, 0, 0, 1, 0);
    };
  }

  /** How many count as this; those in time without the back-dated ones. */
  public int of(Outcome outcome) {
    return switch (outcome) {
      case MISSED -> missed;
      case LATE -> late;
      case IN_TIME -> inTime - backDated;
      case BACK_DATED -> backDated;
      case WAIVED -> waived;
    };
  }

  /** The sum of two counts. */
  public Tally plus(Tally other) {
    return new Tally(
        due + other.due,
        inTime + other.inTime,
        late + other.late,
        missed + other.missed,
        waived + other.waived,
        backDated + other.backDated);
  }

  /** In time ÷ due, four decimals; null when nothing was due, which is not the same as zero. */
  public BigDecimal score() {
    return due == 0
        ? null
        : BigDecimal.valueOf(inTime).divide(BigDecimal.valueOf(due), 4, RoundingMode.HALF_UP);
  }
}
