package org.hearthwatch.incident;

/** What happened. */
public enum IncidentKind {
  DEATH,
  INJURY,
  FALL,
  MISSING,
  ABUSE,
  NEGLECT,
  RESTRAINT,
  INFECTION,
  FOOD_POISONING,
  FIRE,
  MEDICATION_ERROR,
  SELF_HARM,
  PROPERTY
}
