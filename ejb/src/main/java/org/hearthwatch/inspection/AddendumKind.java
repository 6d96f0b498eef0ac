package org.hearthwatch.inspection;

/** What stands beside a completed inspection. */
public enum AddendumKind {
  /** An answer that arrived after the inspection was completed, e.g. from a second phone. */
  LATE_ANSWER,
  /** The inspector corrects or adds something. */
  CORRECTION
}
