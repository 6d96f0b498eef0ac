package org.hearthwatch.reports;

import java.util.Locale;

/** How far the legal source of an obligation is confirmed, as kept in the catalogue. */
public enum SourceStatus {
  /** The cited text says so. */
  CONFIRMED,
  /** The duty is confirmed, its interval or deadline is a design default. */
  INTERVAL_UNCONFIRMED,
  /** Known from a secondary source. */
  SECONDARY,
  /** A design default without a confirmed source. */
  UNCONFIRMED;

  /** The status by the catalogue's own code, such as {@code interval-unconfirmed}. */
  public static SourceStatus ofCode(String code) {
    for (SourceStatus status : values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("Unknown source status: " + code);
  }

  /** The catalogue's code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
