package org.hearthwatch.registry;

/** What of a person somebody looked at. */
public enum Through {
  /** Who they are and where. */
  PERSON,
  /** What devices measured. */
  VITALS,
  /** What was written about them: health updates, visits. */
  NOTES,
  /** A report about them. */
  REPORT
}
