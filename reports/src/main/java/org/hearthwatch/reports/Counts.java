package org.hearthwatch.reports;

/**
 * How many duties fell due in a window and what became of them.
 *
 * @param due duties that fell due
 * @param inTime fulfilled by their deadline
 * @param late fulfilled after their deadline
 * @param missed past their deadline and not fulfilled
 * @param waived waived with a reason and an approver
 */
public record Counts(long due, long inTime, long late, long missed, long waived) {

  /** Counts are never negative. */
  public Counts {
    if (due < 0 || inTime < 0 || late < 0 || missed < 0 || waived < 0) {
      throw new IllegalArgumentException("A count is negative");
    }
  }
}
