package org.hearthwatch.screening;

/** What somebody found out about a signal. */
public enum SignalOutcome {
  /** There is an innocent explanation, which the words tell. */
  EXPLAINED,
  /** Something was done about it, which the words tell. */
  FOLLOWED_UP
}
