package org.hearthwatch.administration;

/** How far the realm has followed an account. */
public enum AccessState {
  /** Nothing was changed here yet: the realm is as it was made. */
  UNTOUCHED,
  WAITING,
  IN_STEP,
  /** The realm refuses; somebody has to look and try again. */
  FAILED
}
