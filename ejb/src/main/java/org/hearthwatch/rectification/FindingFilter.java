package org.hearthwatch.rectification;

/**
 * Which findings to list. Null means any.
 *
 * @param facility code
 * @param unverifiedOnly true for everything that still needs somebody
 * @param leastGrade scope and severity from this letter on, A–L
 * @param leastDays found at least so many days ago
 * @param majorOnly true for major hazards
 * @param repeatsOnly true for what had been found within a year before
 */
public record FindingFilter(
    String facility,
    FindingState state,
    HazardClass hazardClass,
    boolean unverifiedOnly,
    Character leastGrade,
    Integer leastDays,
    boolean majorOnly,
    boolean repeatsOnly) {

  private static final FindingFilter ANY =
      new FindingFilter(null, null, null, false, null, null, false, false);

  /** The whole ledger. */
  public static FindingFilter any() {
    return ANY;
  }

  /** Everything that still needs somebody. */
  public static FindingFilter unverified() {
    return new FindingFilter(null, null, null, true, null, null, false, false);
  }

  /** The same, for one facility only. */
  public FindingFilter atFacility(String code) {
    return new FindingFilter(
        code, state, hazardClass, unverifiedOnly, leastGrade, leastDays, majorOnly, repeatsOnly);
  }
}
