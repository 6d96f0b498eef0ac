package org.hearthwatch.oversight;

/** How one channel stands with one person. */
public enum CellState {
  /** Heard within the interval of the rule. */
  FRESH,
  /** The interval is over, the time allowed after it is not. */
  DUE,
  /** Too long ago. */
  HOLE,
  /** A device is worn and says nothing. */
  SILENT,
  /** Not once since the placement began. */
  NEVER,
  /** There is no such channel: the rule is not in force yet, or no device is worn. */
  NO_CHANNEL
}
