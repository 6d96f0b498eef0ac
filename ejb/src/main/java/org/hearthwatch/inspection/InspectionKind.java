package org.hearthwatch.inspection;

/** How an inspection comes: the facility knows of it, does not, or there is a special reason. */
public enum InspectionKind {
  ANNOUNCED,
  UNANNOUNCED,
  SPECIAL
}
