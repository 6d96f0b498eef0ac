package org.hearthwatch.stack.verify;

/**
 * Something that is wrong with a record.
 *
 * @param entry the first entry it concerns; checkpoints concern what they cover, so 0
 */
record Finding(Kind kind, long entry, String sentence) {
  /** What was done, as far as it shows. */
  enum Kind {
    CHANGED,
    REMOVED,
    REORDERED,
    INSERTED,
    BACK_DATED,
    POST_DATED,
    UNLINKED,
    REBUILT,
    CUT,
    CHECKPOINT_WRONG,
    NOT_AS_PUBLISHED
  }
}
