package org.hearthwatch.rectification;

/** What is done about a finding. */
public enum FindingStepKind {
  PLANNED,
  CORRECTED,
  VERIFIED,
  /** Somebody saw that it is not corrected. */
  REOPENED,
  EXTENSION_ASKED,
  EXTENDED,
  EXTENSION_REFUSED,
  MAJOR_DECLARED,
  /** The prefecture was told of the major hazard. */
  MAJOR_REPORTED
}
