package org.hearthwatch.telemetry.model;

import java.util.EnumMap;
import java.util.Map;

/** One record of a pack as it was written, before base fields are applied. */
public final class SenmlRecord {
  private final Map<SenmlLabel, Object> fields = new EnumMap<>(SenmlLabel.class);
  private RejectionReason fault;

  /** Adds a field. The value is a Double, String or Boolean, as the label's type says. */
  public SenmlRecord with(SenmlLabel label, Object value) {
    fields.put(label, value);
    return this;
  }

  /** Marks the record as unreadable; the first fault stands. */
  public SenmlRecord faulty(RejectionReason reason) {
    if (fault == null) {
      fault = reason;
    }
    return this;
  }

  /** Null when the record could be read. */
  public RejectionReason fault() {
    return fault;
  }

  boolean has(SenmlLabel label) {
    return fields.containsKey(label);
  }

  Double number(SenmlLabel label) {
    return (Double) fields.get(label);
  }

  double numberOr(SenmlLabel label, double otherwise) {
    Double number = number(label);
    return number == null ? otherwise : number;
  }

  String text(SenmlLabel label) {
    return (String) fields.get(label);
  }

  Boolean flag() {
    return (Boolean) fields.get(SenmlLabel.BOOLEAN_VALUE);
  }

  /** A record may do no more than set base fields for those that follow. */
  boolean isBaseOnly() {
    return fault == null
        && !fields.isEmpty()
        && fields.keySet().stream().allMatch(SenmlLabel::isBase)
        && !has(SenmlLabel.BASE_VALUE)
        && !has(SenmlLabel.BASE_SUM);
  }
}
