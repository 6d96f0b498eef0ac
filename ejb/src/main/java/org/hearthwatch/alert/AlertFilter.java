package org.hearthwatch.alert;

import java.util.UUID;

/**
 * Which alerts to list.
 *
 * @param openOnly only those without an outcome, acknowledged or not
 * @param residentId only of this person; null means of all
 * @param facilityCode only of what happens in this facility; null means of all
 */
public record AlertFilter(boolean openOnly, UUID residentId, String facilityCode) {
  /** What still needs an outcome. */
  public static AlertFilter open() {
    return new AlertFilter(true, null, null);
  }

  /** Everything recent. */
  public static AlertFilter all() {
    return new AlertFilter(false, null, null);
  }
}
