package org.hearthwatch.health;

/** How much somebody ate and drank. */
public enum Intake {
  FULL,
  HALF,
  LITTLE,
  NONE
}
