package org.hearthwatch.oversight;

import java.time.Instant;

/**
 * One channel of one person.
 *
 * @param lastAt when it last confirmed the person; null for never
 * @param hole whether somebody should have heard by now and has not
 * @param holeFrom from when on it is, or would be, a hole; null without such a channel
 */
public record Cell(
    Channel channel, CellState state, boolean hole, Instant lastAt, Instant holeFrom) {}
