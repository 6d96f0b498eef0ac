package org.hearthwatch.telemetry.model;

/**
 * Applies base fields to the records of one pack, in order: name and unit are taken over, time and
 * value are added (RFC 8428, sections 4.1 and 4.6).
 */
final class SenmlResolver {
  // Version 10 is the RFC's; 26 adds the feature "secondary units" (RFC 8798, RFC 9100).
  private static final double SECONDARY_UNITS = 26;
  private static final double VERSION = 10;

  private String baseName = "";
  private String baseUnit;
  private double baseTime;
  private Double baseValue;
  private boolean versionUnknown;

  /** Whether the pack is written in a version that is not understood. */
  boolean isVersionUnknown() {
    return versionUnknown;
  }

  ResolvedRecord resolve(SenmlRecord written) {
    takeBases(written);
    String unit = written.text(SenmlLabel.UNIT);
    return new ResolvedRecord(
        nameOf(written),
        baseTime + written.numberOr(SenmlLabel.TIME, 0),
        unit == null ? baseUnit : unit,
        number(written),
        written.flag(),
        written.number(SenmlLabel.UPDATE_TIME),
        written.has(SenmlLabel.STRING_VALUE) || written.has(SenmlLabel.DATA_VALUE));
  }

  String nameOf(SenmlRecord written) {
    String name = written.text(SenmlLabel.NAME);
    return name == null ? baseName : baseName + name;
  }

  private void takeBases(SenmlRecord written) {
    if (written.has(SenmlLabel.BASE_NAME)) {
      baseName = written.text(SenmlLabel.BASE_NAME);
    }
    if (written.has(SenmlLabel.BASE_UNIT)) {
      baseUnit = written.text(SenmlLabel.BASE_UNIT);
    }
    baseTime = written.numberOr(SenmlLabel.BASE_TIME, baseTime);
    if (written.has(SenmlLabel.BASE_VALUE)) {
      baseValue = written.number(SenmlLabel.BASE_VALUE);
    }
    double version = written.numberOr(SenmlLabel.BASE_VERSION, VERSION);
    versionUnknown |= version > VERSION && version != SECONDARY_UNITS;
  }

  // A base value alone is a value too, but only where the record has no value of another type.
  private Double number(SenmlRecord written) {
    Double value = written.number(SenmlLabel.VALUE);
    if (baseValue == null) {
      return value;
    }
    boolean otherValue =
        written.flag() != null
            || written.has(SenmlLabel.STRING_VALUE)
            || written.has(SenmlLabel.DATA_VALUE);
    return otherValue ? value : (Double) (baseValue + (value == null ? 0 : value));
  }
}
