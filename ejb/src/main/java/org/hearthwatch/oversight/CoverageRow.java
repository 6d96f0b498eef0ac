package org.hearthwatch.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * Who confirmed one placed person last, by channel.
 *
 * @param contactPerson null while nobody answers
 * @param since when the placement began, or the supervision of the facility if that was later
 * @param seenAt when somebody last saw or heard the person, devices not counted; null for never
 * @param holes how many channels have a hole
 * @param cells one for each channel, in their order
 */
public record CoverageRow(
    UUID placementId,
    String number,
    UUID residentId,
    String residentName,
    Named facility,
    Named station,
    String room,
    Named contactPerson,
    Instant since,
    Instant seenAt,
    int holes,
    List<Cell> cells) {

  /** Keeps its own copy. */
  public CoverageRow {
    cells = List.copyOf(cells);
  }

  /** Since when nobody has seen the person. */
  public Instant unseenSince() {
    return seenAt == null ? since : seenAt;
  }

  /** The cell of a channel. */
  public Cell cell(Channel channel) {
    return cells.stream().filter(cell -> cell.channel() == channel).findFirst().orElseThrow();
  }
}
