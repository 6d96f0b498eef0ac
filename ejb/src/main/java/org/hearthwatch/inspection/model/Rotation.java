package org.hearthwatch.inspection.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who inspects next: not whoever was there last, as long as there is somebody else; among the rest
 * whoever has the least to do; then by user name, so that the same question has the same answer.
 */
public final class Rotation {

  private final List<String> inspectors;
  private final Map<String, Long> load;
  private final Map<String, String> last = new HashMap<>();

  /**
   * Begins.
   *
   * @param load open inspections by inspector; nobody named there has none
   */
  public Rotation(List<String> inspectors, Map<String, Long> load) {
    this.inspectors = List.copyOf(inspectors);
    this.load = new HashMap<>(load);
  }

  /** Tells who was in a facility last; null for nobody. */
  public void lastIn(String facility, String inspector) {
    last.put(facility, inspector);
  }

  /**
   * The next one for a facility.
   *
   * @param suitable those of the inspectors who may inspect it, at least one
   */
  public String next(String facility, List<String> suitable) {
    String next =
        inspectors.stream()
            .filter(suitable::contains)
            .min(
                Comparator.comparing((String one) -> one.equals(last.get(facility)))
                    .thenComparing(one -> load.getOrDefault(one, 0L))
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    last.put(facility, next);
    load.merge(next, 1L, Long::sum);
    return next;
  }
}
