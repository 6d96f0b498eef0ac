package org.hearthwatch.duty;

/** The kinds of evidence that capabilities can write today. */
public enum EvidenceKind {
  CONTACT_ASSIGNMENT,
  CALL,
  VISIT,
  HEALTH_UPDATE,
  WEIGHT,
  ROLL_CALL,
  INSPECTION_INTERVIEW,
  INSPECTION,
  UNANNOUNCED_INSPECTION,
  CHECK_IN,
  ALERT_ACKNOWLEDGEMENT,
  ALERT_RESOLUTION,
  INCIDENT_FIRST_REPORT,
  CORRECTION_PLAN,
  CORRECTION,
  REVISIT,
  MAJOR_HAZARD_REPORT,
  /** Plausible readings of a device somebody wore; never enough by itself for long. */
  TELEMETRY
}
