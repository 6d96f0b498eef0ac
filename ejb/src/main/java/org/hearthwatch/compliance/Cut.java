package org.hearthwatch.compliance;

import java.time.Instant;
import java.util.UUID;

/**
 * A part of a long list of duties.
 *
 * @param afterDue deadline of the last duty that was seen; null for the beginning
 * @param afterId its identifier
 * @param skip how many to leave out at the beginning
 * @param most how many to show
 * @param latestFirst the latest deadline first, else the earliest
 */
public record Cut(Instant afterDue, UUID afterId, int skip, int most, boolean latestFirst) {

  /** The next ones after a duty, the earliest deadline first; null for the first ones. */
  public static Cut after(Instant due, UUID id, int most) {
    return new Cut(due, id, 0, most, false);
  }

  /** Those on a page, counted from 1. */
  public static Cut page(int number, int size, boolean latestFirst) {
    return new Cut(null, null, (number - 1) * size, size, latestFirst);
  }

  /** Whether a duty comes after the last one that was seen. */
  boolean isBeyond(Instant due, UUID id) {
    if (afterDue == null) {
      return true;
    }
    int later = due.compareTo(afterDue);
    return later > 0 || (later == 0 && id.toString().compareTo(afterId.toString()) > 0);
  }
}
