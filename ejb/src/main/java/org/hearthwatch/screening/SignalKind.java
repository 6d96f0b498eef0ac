package org.hearthwatch.screening;

/** What a screen found. */
public enum SignalKind {
  /** The same run of readings at two persons, or at one person twice. */
  REPEATED_TRACE,
  /** Typed values end in some digits much more often than in others. */
  LAST_DIGITS,
  /** A device measures what does not fit its wearer: it may be on somebody else. */
  OTHER_WEARER
}
