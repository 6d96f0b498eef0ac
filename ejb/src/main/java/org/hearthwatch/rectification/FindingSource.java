package org.hearthwatch.rectification;

/** Where a finding comes from. */
public enum FindingSource {
  INSPECTION,
  INCIDENT,
  CONTACT,
  OWN_CHECK
}
