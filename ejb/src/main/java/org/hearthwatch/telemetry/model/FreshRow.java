package org.hearthwatch.telemetry.model;

import java.util.UUID;

/**
 * Values to be stored, with whoever wore the device then.
 *
 * @param person null when nobody wore it
 * @param complement true when a row of this device and moment exists and gains values
 */
public record FreshRow(ReadingRow row, UUID person, boolean complement) {}
