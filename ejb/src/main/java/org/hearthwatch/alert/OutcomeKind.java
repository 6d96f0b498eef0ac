package org.hearthwatch.alert;

/** How an alert came out. */
public enum OutcomeKind {
  TREATED_ON_SITE,
  SENT_TO_HOSPITAL,
  DEVICE_FAULT,
  FALSE_ALARM,
  NO_FINDING,
  OTHER
}
