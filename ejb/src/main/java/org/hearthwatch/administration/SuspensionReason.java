package org.hearthwatch.administration;

/** Why somebody may not act any more. Not in free words, since the record keeps it for ever. */
public enum SuspensionReason {
  LEFT,
  LONG_ABSENCE,
  ACCESS_LOST,
  MISUSE_SUSPECTED,
  OTHER
}
