package org.hearthwatch.health;

/** How somebody is, at a glance. */
public enum GeneralState {
  GOOD,
  FAIR,
  POOR,
  CRITICAL
}
