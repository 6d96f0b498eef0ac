package org.hearthwatch.alert;

/** What people have done about an alert. Whether its condition has cleared is another matter. */
public enum AlertState {
  OPEN,
  ACKNOWLEDGED,
  RESOLVED
}
