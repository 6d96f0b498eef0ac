package org.hearthwatch.telemetry.model;

import java.util.UUID;

/** What a device measured at one moment, and of whom. */
public record WornRow(UUID person, ReadingRow row) {}
