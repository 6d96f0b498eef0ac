package org.hearthwatch.telemetry;

import java.time.Instant;

/**
 * What was measured of a person at one moment; null is "not measured". Units are those of {@link
 * ReadingKind}.
 *
 * @param news2 scored from this row alone; null when it holds no parameter of the score or the
 *     person is too young for it
 */
public record VitalsRow(
    Instant observedAt,
    Integer hr,
    Integer spo2,
    Integer rr,
    Double temp,
    Integer sbp,
    Integer dbp,
    Integer acvpu,
    Boolean o2,
    Double glu,
    Double weight,
    Integer steps,
    Integer bat,
    Double room,
    Boolean fall,
    Boolean sos,
    Boolean worn,
    Boolean bed,
    News2Score news2) {}
