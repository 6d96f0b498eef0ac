package org.hearthwatch.registry;

import java.time.LocalDate;
import java.util.UUID;

/** A placement agreement; valid from the first to the last day, both included. */
public record AgreementView(
    UUID id,
    String number,
    String stationCode,
    String facilityCode,
    LocalDate validFrom,
    LocalDate validUntil) {}
