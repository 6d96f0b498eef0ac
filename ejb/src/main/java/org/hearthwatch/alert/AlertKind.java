package org.hearthwatch.alert;

/** What an alert is about. */
public enum AlertKind {
  /** An aggregate NEWS2 score of 5 or more. */
  NEWS2,
  /** One NEWS2 parameter at 3, while the aggregate is below 5. */
  SINGLE_PARAMETER,
  /** A reading beyond the bounds that a clinician set for this person. */
  OUT_OF_BOUNDS,
  /** The help button. */
  SOS,
  /** A fall that the device felt. */
  FALL,
  /** A room too cold or too hot to live in. */
  ROOM_TEMPERATURE,
  /** Much weight lost within a month or half a year. */
  WEIGHT_LOSS,
  /** A device that somebody wears, or one of a room, has not spoken when it should have. */
  DEVICE_SILENT,
  /** A gateway says nothing, and so nobody behind it is heard. */
  GATEWAY_SILENT,
  /** No channel at all has confirmed the person in time (PROOF-OF-LIFE). */
  PERSON_SILENT;

  /** Whether it is about what was not heard; such an alert rests on no reading. */
  public boolean isSilence() {
    return this == DEVICE_SILENT || this == GATEWAY_SILENT || this == PERSON_SILENT;
  }

  /** Whether it is found in the readings of the last hour. */
  public boolean isOfVitals() {
    return !isSilence() && this != WEIGHT_LOSS;
  }
}
