package org.hearthwatch.rectification;

/** Where a finding comes from. */
public enum FindingSource {
  INSPECTION,
  INCIDENT,
  OWN_CHECK
}
