package org.hearthwatch.telemetry;

/**
 * What NEWS2 looks at; null is "not measured", never "normal".
 *
 * @param rr breaths a minute
 * @param spo2 oxygen saturation in percent
 * @param o2 true on supplemental oxygen, false on air
 * @param sbp systolic pressure in mmHg
 * @param hr beats a minute
 * @param acvpu consciousness: 0 alert, 1 newly confused, 2 voice, 3 pain, 4 unresponsive
 * @param temp body temperature in degrees Celsius
 */
public record News2Parameters(
    Integer rr, Integer spo2, Boolean o2, Integer sbp, Integer hr, Integer acvpu, Double temp) {}
