package org.hearthwatch.timeline;

/** What stands in a person's time line. */
public enum TimelineKind {
  /** A placement began or ended, or somebody became answerable. */
  PLACEMENT,
  /** A call, video call or visit of the station. */
  CONTACT,
  /** The facility's report on the person. */
  HEALTH_UPDATE,
  /** What their vital signs or their silence set off. */
  ALERT,
  INCIDENT,
  /** The facility was inspected while they were there. */
  INSPECTION,
  /** Something was found wrong in a contact with them. */
  FINDING
}
