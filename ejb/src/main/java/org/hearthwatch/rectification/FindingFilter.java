package org.hearthwatch.rectification;

/**
 * Which findings to list. Null means any.
 *
 * @param facility code
 * @param unverifiedOnly true for everything that still needs somebody
 */
public record FindingFilter(
    String facility, FindingState state, HazardClass hazardClass, boolean unverifiedOnly) {

  /** The whole ledger. */
  public static FindingFilter any() {
    return new FindingFilter(null, null, null, false);
  }

  /** Everything that still needs somebody. */
  public static FindingFilter unverified() {
    return new FindingFilter(null, null, null, true);
  }

  /** The same, for one facility only. */
  public FindingFilter atFacility(String code) {
    return new FindingFilter(code, state, hazardClass, unverifiedOnly);
  }
}
