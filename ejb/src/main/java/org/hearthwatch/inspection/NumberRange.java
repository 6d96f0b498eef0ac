package org.hearthwatch.inspection;

import java.math.BigDecimal;

/**
 * What a number should be.
 *
 * @param unit as people read it, e.g. {@code ℃}
 * @param least null for no lower bound
 * @param most null for no upper bound
 */
public record NumberRange(String unit, BigDecimal least, BigDecimal most) {

  /** Whether the number is as it should be. */
  public boolean holds(BigDecimal number) {
    return (least == null || number.compareTo(least) >= 0)
        && (most == null || number.compareTo(most) <= 0);
  }
}
