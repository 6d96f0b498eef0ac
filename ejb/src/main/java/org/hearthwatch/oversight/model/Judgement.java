package org.hearthwatch.oversight.model;

import java.time.Instant;
import org.hearthwatch.oversight.Cell;
import org.hearthwatch.oversight.CellState;
import org.hearthwatch.oversight.Channel;

/**
 * What is known of one channel of one person, and how it stands.
 *
 * @param available whether there is such a channel for the person
 * @param lastAt when it last confirmed the person; null for never
 * @param freshUntil the interval of the rule after that, or after the placement began
 * @param holeFrom when the time allowed after the interval is over too
 */
public record Judgement(
    Channel channel, boolean available, Instant lastAt, Instant freshUntil, Instant holeFrom) {

  /** The cell at a moment. */
  public Cell at(Instant now) {
    if (!available) {
      return new Cell(channel, CellState.NO_CHANNEL, false, null, null);
    }
    boolean hole = holeFrom.isBefore(now);
    return new Cell(channel, state(now, hole), hole, lastAt, holeFrom);
  }

  private CellState state(Instant now, boolean hole) {
    if (lastAt == null) {
      return CellState.NEVER;
    }
    if (hole) {
      return channel == Channel.TELEMETRY ? CellState.SILENT : CellState.HOLE;
    }
    return freshUntil.isBefore(now) ? CellState.DUE : CellState.FRESH;
  }
}
