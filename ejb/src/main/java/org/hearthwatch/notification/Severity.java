package org.hearthwatch.notification;

/** How much a notice presses, the least first. An emergency breaks the recipient's quiet hours. */
public enum Severity {
  ROUTINE,
  URGENT,
  EMERGENCY
}
