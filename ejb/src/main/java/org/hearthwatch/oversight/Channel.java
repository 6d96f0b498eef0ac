package org.hearthwatch.oversight;

/** The ways in which somebody learns that a placed person is there and well. */
public enum Channel {
  /** The contact person called, by phone or video. */
  CONTACT,
  /** The contact person came. */
  VISIT,
  /** Resident staff called the roll. */
  RESIDENT_STAFF,
  /** The facility reported. */
  HEALTH_UPDATE,
  /** A worn device measured. Never the only proof that a person is well. */
  TELEMETRY,
  /** Somebody looked by remote video. */
  VIDEO
}
