package org.hearthwatch.inspection;

import java.util.List;
import org.hearthwatch.rectification.FindingView;

/** An inspection with its checklist as answered so far and the findings recorded in it. */
public record InspectionDetail(
    InspectionView inspection, List<ChecklistLine> lines, List<FindingView> findings) {

  /** Keeps its own copies. */
  public InspectionDetail {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }
}
