package org.hearthwatch.shared;

import java.util.Locale;

/**
 * Background work that the database knows by name, and lets see what it needs and no more. The
 * policies of the tables say what that is.
 */
public enum Work {
  /** Opens duties, matches evidence, escalates. */
  ENGINE,
  /** Looks at fresh vitals and raises alerts. */
  ALERTS,
  /** Stores what devices send. */
  INGEST,
  /** Turns readings into evidence that somebody is there. */
  SIGNS,
  /** Hands stored events out; the observers work under names of their own. */
  OUTBOX,
  /** Stores notices for whoever they are addressed to, and sends them. */
  NOTIFIER,
  /** Moves changed duties into the tally. */
  TALLY,
  /** Finds out whose calendar is behind a secret address. */
  CALENDAR,
  /** Seals the record. */
  SEALER,
  /** Seals personal data that are plain or sealed with an older key. */
  SEALING,
  /** Sums readings up by the minute, hour and day. */
  TRENDS,
  /** Finds out who says nothing. */
  SILENCE,
  /** Looks for patterns in readings and typed values that somebody should look at. */
  SCREENS,
  /** Brings the realm to the accounts. */
  ACCOUNTS;

  /** As policies name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
