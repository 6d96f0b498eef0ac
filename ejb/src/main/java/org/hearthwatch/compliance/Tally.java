package org.hearthwatch.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Counted duties: {@code due = inTime + late + missed}; waived ones are not due.
 *
 * @param missed due and not fulfilled, as of the date asked for
 */
public record Tally(int due, int inTime, int late, int missed, int waived) {

  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  /** The sum of two counts. */
  public Tally plus(Tally other) {
    return new Tally(
        due + other.due,
        inTime + other.inTime,
        late + other.late,
        missed + other.missed,
        waived + other.waived);
  }

  /** In time ÷ due, four decimals; null when nothing was due, which is not the same as zero. */
  public BigDecimal score() {
    return ratio(BigDecimal.valueOf(inTime), BigDecimal.valueOf(due));
  }

  static BigDecimal ratio(BigDecimal inTime, BigDecimal due) {
    return due.signum() == 0 ? null : inTime.divide(due, 4, RoundingMode.HALF_UP);
  }
}
