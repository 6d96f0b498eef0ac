package org.hearthwatch.web.page.oversight;

import java.util.List;

/**
 * What one officer has let lie.
 *
 * @param officer user name; {@code nobody} where nobody answers for it
 * @param name in the language of the reader
 * @param unit code of the station on whose side it lies
 * @param counts by age, in the order of {@link OverdueAge}
 */
public record OverdueRow(
    String officer, String name, String unit, List<Integer> counts, int total) {

  /** Keeps its own copy. */
  public OverdueRow {
    counts = List.copyOf(counts);
  }
}
