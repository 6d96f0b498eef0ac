package org.hearthwatch.rectification;

/** What a finding is about: the five hazard classes of the notice, rights, and care itself. */
public enum HazardClass {
  UTILITIES,
  FOOD,
  FIRE,
  MEDICAL,
  CONSTRUCTION,
  RIGHTS,
  CARE
}
