package org.hearthwatch.duty;

/** Who is told about a duty that is not done: each level stands above the one before. */
public enum EscalationLevel {
  ACCOUNTABLE,
  STATION,
  PREFECTURE,
  PROVINCE
}
