package org.hearthwatch.duty;

/** What an obligation is about. */
public enum SubjectKind {
  PLACEMENT,
  FACILITY,
  ALERT,
  INCIDENT,
  FINDING,
  IDENTITY_CASE,
  COMPLAINT,
  PREFECTURE
}
