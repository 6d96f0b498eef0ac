package org.hearthwatch.compliance;

/** In what steps a trend is drawn. Weeks begin on Monday. */
public enum Period {
  WEEK,
  MONTH
}
