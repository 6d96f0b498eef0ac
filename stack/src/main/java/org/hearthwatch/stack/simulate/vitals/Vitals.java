package org.hearthwatch.stack.simulate.vitals;

/**
 * What a device measures at one moment. What cannot be measured (the device is not worn) is null.
 *
 * @param pulse beats a minute
 * @param saturation per cent
 * @param respiration breaths a minute
 * @param temperature degrees Celsius, to 0.1
 * @param systolic mmHg
 * @param diastolic mmHg
 * @param oxygen whether supplemental oxygen is given
 * @param steps since midnight in Sichuan
 * @param battery per cent
 * @param worn whether the device is on the wrist
 * @param fall whether a fall was felt since the reading before
 */
public record Vitals(
    Integer pulse,
    Integer saturation,
    Integer respiration,
    Double temperature,
    Integer systolic,
    Integer diastolic,
    Boolean oxygen,
    Integer steps,
    int battery,
    boolean worn,
    boolean fall) {

  /** What a device on the table can still say. */
  static Vitals notWorn(int battery) {
    return new Vitals(null, null, null, null, null, null, null, null, battery, false, false);
  }
}
