package org.hearthwatch.inspection;

/** The answers that have names: to a question of yes or no, and to one that does not apply. */
public enum Answer {
  YES,
  NO,
  NOT_APPLICABLE
}
