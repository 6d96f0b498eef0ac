package org.hearthwatch.audit;

import java.time.Instant;
import org.hearthwatch.record.Extract;

/**
 * A part of a chain that leaves the house: who took it, when and why.
 *
 * @param from null means from the beginning
 * @param until null means to the end
 */
public record RecordExport(
    String exportedBy,
    Instant exportedAt,
    String reason,
    Instant from,
    Instant until,
    Extract extract) {}
