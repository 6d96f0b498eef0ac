package org.hearthwatch.web.rest.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param nextCursor to be sent as {@code cursor} for the next page; null on the last one
 * @param limit how many items a page holds at most
 */
public record Listing<T>(
    List<T> items,
    @Schema(description = "Send it as cursor for the next page; null on the last one")
        String nextCursor,
    int limit) {

  /** Keeps its own copy of the items. */
  public Listing {
    items = List.copyOf(items);
  }
}
