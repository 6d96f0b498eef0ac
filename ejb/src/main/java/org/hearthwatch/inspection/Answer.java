package org.hearthwatch.inspection;

/** An answer to a question of a checklist, which is put so that YES is what should be found. */
public enum Answer {
  YES,
  NO,
  NOT_APPLICABLE
}
