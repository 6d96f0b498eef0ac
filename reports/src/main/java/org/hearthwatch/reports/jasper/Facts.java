package org.hearthwatch.reports.jasper;

/**
 * One line of labelled values on a document's head: one that takes the whole line, or two short
 * ones side by side.
 *
 * @param secondLabel null when the first value takes the whole line
 */
public record Facts(String label, String value, String secondLabel, String secondValue) {

  static Facts one(String label, String value) {
    return new Facts(label, value, null, null);
  }

  /** Whether the line holds two values. */
  public boolean paired() {
    return secondLabel != null;
  }
}
