package org.hearthwatch.telemetry.model;

/**
 * A record that is not stored.
 *
 * @param name its resolved name as far as it could be read; empty for a whole pack
 */
public record RejectedReading(String name, RejectionReason reason) {}
