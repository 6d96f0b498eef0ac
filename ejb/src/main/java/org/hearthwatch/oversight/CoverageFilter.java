package org.hearthwatch.oversight;

/**
 * Whom to list. Null means any.
 *
 * @param facility code
 * @param station code
 * @param division six digits; of the facility or the station
 * @param words found in name, number or room
 * @param channel with {@code holesOnly}: a hole in this channel
 * @param holesOnly only people with a hole
 */
public record CoverageFilter(
    String facility,
    String station,
    String division,
    String words,
    Channel channel,
    boolean holesOnly) {

  /** Everybody the caller may see. */
  public static CoverageFilter any() {
    return new CoverageFilter(null, null, null, null, null, false);
  }

  /** Everybody with a hole. */
  public static CoverageFilter holes() {
    return new CoverageFilter(null, null, null, null, null, true);
  }
}
