package org.hearthwatch.web.page.oversight;

import java.math.BigDecimal;
import java.util.Comparator;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.Tally;

/** A unit with its compliance figure. */
public class UnitRow {

  /** Worst first; among equals who misses more; units for which nothing was due come last. */
  static final Comparator<UnitRow> WORST_FIRST =
      Comparator.comparing(UnitRow::getScore, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(row -> -row.getTally().missed());

  private final ComplianceView view;

  UnitRow(ComplianceView view) {
    this.view = view;
  }

  /** The figure with its parts. */
  public ComplianceView getView() {
    return view;
  }

  /** Weighted in time ÷ due, 0 to 1; null when nothing was due. */
  public BigDecimal getScore() {
    return view.score();
  }

  /** The counts. */
  public Tally getTally() {
    return view.tally();
  }
}
