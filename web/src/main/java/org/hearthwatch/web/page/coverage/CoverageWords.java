package org.hearthwatch.web.page.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.hearthwatch.oversight.Cell;
import org.hearthwatch.oversight.CellState;
import org.hearthwatch.oversight.Channel;

/** How a cell of the coverage looks. */
@Named("coverageWords")
@ApplicationScoped
public class CoverageWords {

  /** The state whose icon and colour a cell has; unknown and silent do not look like fine. */
  public String look(Cell cell) {
    return switch (cell.state()) {
      case FRESH -> "FULFILLED";
      case DUE -> "DUE_SOON";
      case HOLE -> "OVERDUE";
      case SILENT -> "SILENT";
      case NEVER -> cell.hole() ? "OVERDUE" : "UNKNOWN";
      case NO_CHANNEL -> "UNKNOWN";
    };
  }

  /** Key of its word. */
  public String word(Cell cell) {
    return cell.state() == CellState.NEVER && !cell.hole()
        ? "cell.NOT_YET"
        : "cell." + cell.state();
  }

  /** Key of what to say where there is no such channel. */
  public String none(Cell cell) {
    return cell.channel() == Channel.TELEMETRY ? "none.device" : "none.channel";
  }
}
