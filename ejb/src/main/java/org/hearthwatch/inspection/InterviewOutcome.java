package org.hearthwatch.inspection;

/** What became of a private interview. What the person said goes into findings, not here. */
public enum InterviewOutcome {
  /** The inspector spoke with the person alone. */
  HELD,
  /** The person did not want to. */
  DECLINED,
  /** The person was not in the house. */
  ABSENT,
  /** The person could not be spoken with. */
  UNABLE
}
