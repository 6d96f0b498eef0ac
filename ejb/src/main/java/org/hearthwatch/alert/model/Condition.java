package org.hearthwatch.alert.model;

import java.time.Instant;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertReadings;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.telemetry.News2Score;

/**
 * Something that holds of a person now.
 *
 * @param score null when it is not about NEWS2
 * @param observedAt the time of the newest reading it rests on
 */
public record Condition(
    AlertKind kind,
    AlertSeverity severity,
    News2Score score,
    AlertReadings readings,
    Instant observedAt) {}
