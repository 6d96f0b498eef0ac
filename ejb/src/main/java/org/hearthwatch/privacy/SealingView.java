package org.hearthwatch.privacy;

import java.time.Instant;

/**
 * How far a sealed column is.
 *
 * @param place table and column
 * @param keyVersion the key it is being sealed with
 * @param total rows that had to be sealed when the work began
 * @param broken rows that do not open: damaged, or their key is missing
 * @param finishedAt null while it goes on
 */
public record SealingView(
    String place,
    int keyVersion,
    long total,
    long done,
    long broken,
    Instant startedAt,
    Instant updatedAt,
    Instant finishedAt) {

  /** Whole per cent, for a bar. */
  public int percent() {
    return finishedAt != null || total == 0 ? 100 : (int) Math.min(99, 100 * done / total);
  }
}
