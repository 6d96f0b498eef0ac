package org.hearthwatch.registry;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person with the placement that lasts, or else the last one.
 *
 * @param name as the reader may see it, as are alias, identity number and marks; null where not at
 *     all
 * @param spo2Scale2 whether a clinician set scale 2 of NEWS2
 * @param placement null for somebody registered and not placed yet
 */
public record ResidentView(
    UUID id,
    String number,
    String name,
    String alias,
    boolean unidentified,
    Sex sex,
    LocalDate birthDate,
    int age,
    boolean ageEstimated,
    String identityNumber,
    String distinguishing,
    boolean spo2Scale2,
    PlacementView placement) {}
