package org.hearthwatch.record.model;

import java.time.Instant;

/**
 * The head of one hash chain. Locked while an entry is appended, so that the chain never forks.
 *
 * @param stream code of the unit whose chain it is
 * @param length how many entries it has
 * @param head the hash of the last entry
 * @param headAt when the last entry was recorded; null as long as there is none
 */
public record Chain(String stream, long length, String head, Instant headAt) {

  /** What the first entry names as the hash before it. */
  public static final String GENESIS = "0".repeat(64);

  /** A chain without entries. */
  public static Chain empty(String stream) {
    return new Chain(stream, 0, GENESIS, null);
  }

  /**
   * Makes the next entry. It is never recorded earlier than the one before, even when the clock of
   * this node is behind another's.
   */
  public Entry next(Instant now, Entry.Deed deed, String facts, HashFunction hash) {
    Instant at = headAt != null && headAt.isAfter(now) ? headAt : now;
    return new Entry(this, at, deed, facts, hash);
  }
}
