package org.hearthwatch.inspection;

import java.util.List;
import org.hearthwatch.rectification.FindingView;

/**
 * An inspection with its checklist as answered so far and what was recorded in it and beside it.
 *
 * @param statement what the facility said to the findings; null while nobody was asked
 * @param addenda what was said after it was completed, in the order it came
 */
public record InspectionDetail(
    InspectionView inspection,
    List<ChecklistLine> lines,
    List<FindingView> findings,
    Score score,
    StatementView statement,
    List<AddendumView> addenda) {

  /** Keeps its own copies. */
  public InspectionDetail {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
    addenda = List.copyOf(addenda);
  }
}
