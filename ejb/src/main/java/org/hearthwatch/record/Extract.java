package org.hearthwatch.record;

import java.util.List;

/**
 * A part of a chain with all that proves it: the checkpoints from the one before it to the one that
 * covers it.
 *
 * @param toTheHead whether it goes on to the end of the chain
 */
public record Extract(
    String stream,
    boolean toTheHead,
    List<EntryView> entries,
    List<Seal> checkpoints,
    List<Key> keys) {

  /**
   * One checkpoint.
   *
   * @param head the chain's head in it, where it is needed; else null
   */
  public record Seal(CheckpointView checkpoint, SealedHead head) {}

  /** A public key that signed, Base64 of its X.509 form: a hint, not a reason to trust it. */
  public record Key(String id, String algorithm, String publicKey) {}

  /** Keeps its own copies. */
  public Extract {
    entries = List.copyOf(entries);
    checkpoints = List.copyOf(checkpoints);
    keys = List.copyOf(keys);
  }
}
