package org.hearthwatch.alert;

/** What an alert is about. */
public enum AlertKind {
  /** An aggregate NEWS2 score of 5 or more. */
  NEWS2,
  /** One NEWS2 parameter at 3, while the aggregate is below 5. */
  SINGLE_PARAMETER,
  /** The help button. */
  SOS,
  /** A fall that the device felt. */
  FALL,
  /** A room too cold or too hot to live in. */
  ROOM_TEMPERATURE
}
