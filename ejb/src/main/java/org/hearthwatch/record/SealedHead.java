package org.hearthwatch.record;

import java.util.List;

/**
 * The head of one chain in a checkpoint, and how it leads to the root.
 *
 * @param index place among the leaves, from 0; leaves are ordered by stream
 * @param seq number of the chain's last entry then
 * @param path the hashes on the way up, the lowest first (RFC 6962, hexadecimal digits)
 */
public record SealedHead(int index, long seq, String head, List<String> path) {

  /** Keeps its own copy of the path. */
  public SealedHead {
    path = List.copyOf(path);
  }
}
