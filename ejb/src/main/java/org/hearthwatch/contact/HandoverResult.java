package org.hearthwatch.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a hand-over moved, and to whom. */
public record HandoverResult(String from, Instant at, List<Moved> moved) {

  /**
   * One person.
   *
   * @param successor user name; null when the duty to name one was opened instead
   * @param duties how many open duties moved with the person; without a successor, how many wait
   */
  public record Moved(
      UUID placementId, UUID residentId, String residentName, String successor, int duties) {}

  /** Keeps its own copy. */
  public HandoverResult {
    moved = List.copyOf(moved);
  }

  /** For how many people a successor must still be named. */
  public long withoutSuccessor() {
    return moved.stream().filter(one -> one.successor() == null).count();
  }

  /** How many open duties changed hands. */
  public int dutiesMoved() {
    return moved.stream().filter(one -> one.successor() != null).mapToInt(Moved::duties).sum();
  }
}
