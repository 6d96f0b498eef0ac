package org.hearthwatch.telemetry.model;

/**
 * A record after the base fields of its pack were applied (RFC 8428, section 4.6).
 *
 * @param seconds since the epoch; below 2^28 it would be relative to now
 * @param number null when the record has no number
 * @param flag null when the record has no boolean
 * @param update seconds after its time by which the next is announced (RFC 8428, section 4.5.2);
 *     null when nothing is
 * @param foreignValue true when it carries a string or data value
 */
record ResolvedRecord(
    String name,
    double seconds,
    String unit,
    Double number,
    Boolean flag,
    Double update,
    boolean foreignValue) {}
