package org.hearthwatch.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page begins; null on the last one
 */
public record Page<T>(List<T> items, String nextCursor) {

  /** Keeps its own copy of the items. */
  public Page {
    items = List.copyOf(items);
  }
}
