package org.hearthwatch.alert;

/**
 * How soon somebody should look at a person, the most pressing first. Who is not heard of comes
 * before who is known to be well: silence is no good news.
 */
public enum WardRisk {
  EMERGENCY,
  URGENT,
  ATTENTION,
  /** Wears something that should have been heard of, or is silent over all channels. */
  SILENT,
  /** Nothing was measured within the last hour, and nothing was to be expected. */
  UNKNOWN,
  /** Measured within the last hour, and no condition holds. */
  FINE;

  /** The risk of a condition of that severity. */
  public static WardRisk of(AlertSeverity severity) {
    return valueOf(severity.name());
  }
}
