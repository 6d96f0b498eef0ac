package org.hearthwatch.registry;

/** Recorded sex of a person; unknown until somebody could tell. */
public enum Sex {
  MALE,
  FEMALE,
  UNKNOWN
}
