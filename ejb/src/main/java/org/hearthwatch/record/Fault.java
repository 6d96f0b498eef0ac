package org.hearthwatch.record;

/**
 * What verification found wrong.
 *
 * @param number of the entry, or of the checkpoint for faults of checkpoints
 */
public record Fault(Kind kind, long number) {

  /** What it was. */
  public enum Kind {
    /** The entry is not what was hashed. */
    ENTRY_CHANGED,
    /** The entry of that number is not there, though later ones are. */
    ENTRY_MISSING,
    /** The entry does not follow the one before: one of them was replaced or put in. */
    ENTRY_UNLINKED,
    /** The entry says an earlier time than what was before it allows. */
    ENTRY_BACK_DATED,
    /** The entry was sealed before the time it says. */
    ENTRY_POST_DATED,
    /** The chain ends before the entry of that number, which was sealed. */
    CHAIN_CUT,
    /** From that entry on at the earliest, the chain is not the one that was sealed. */
    CHAIN_REBUILT,
    /** The head that is stored is not the last entry. */
    HEAD_DIFFERS,
    /** A text beside the entry is not the one that was recorded. */
    WORDS_CHANGED,
    CHECKPOINT_MISSING,
    CHECKPOINT_CHANGED,
    CHECKPOINT_UNLINKED,
    /** No key that is trusted made its signature. */
    CHECKPOINT_UNSIGNED,
    /** The heads kept with it are not those under its root. */
    CHECKPOINT_HEADS_CHANGED,
    /** It was published with another content. */
    PUBLISHED_DIFFERS,
    /** It was published and is not in the database: an older copy was restored. */
    PUBLISHED_MISSING
  }
}
