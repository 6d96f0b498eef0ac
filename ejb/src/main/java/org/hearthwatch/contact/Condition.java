package org.hearthwatch.contact;

/** How a contact person found somebody. */
public enum Condition {
  WELL,
  CONCERN,
  BAD
}
