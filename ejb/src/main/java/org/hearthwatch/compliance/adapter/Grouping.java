package org.hearthwatch.compliance.adapter;

/** By what counts are told apart; the expression gives the key of a row with the alias t. */
public enum Grouping {
  WHOLE("''"),
  WEEK("cast(cast(date_trunc('week', cast(t.due_day as timestamp)) as date) as text)"),
  MONTH("cast(cast(date_trunc('month', cast(t.due_day as timestamp)) as date) as text)"),
  FACILITY("t.facility_code"),
  STATION("t.station_code");

  private final String key;

  Grouping(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
