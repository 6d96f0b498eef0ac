package org.hearthwatch.inspection;

/** What sort of answer a question of a checklist wants. */
public enum AnswerKind {
  /** {@code YES}, {@code NO}; put so that YES is what should be found. */
  YES_NO,
  /** A number in the unit of the question; outside its range it is not as it should be. */
  NUMBER,
  /** The code of one of the choices that the question offers. */
  CHOICE,
  /** Words; never wrong. */
  TEXT
}
