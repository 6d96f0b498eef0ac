package org.hearthwatch.oversight;

import java.util.List;

/** Some of the people that match, and how many there are in all. */
public record CoveragePage(List<CoverageRow> rows, int total) {

  /** Keeps its own copy. */
  public CoveragePage {
    rows = List.copyOf(rows);
  }
}
