package org.hearthwatch.rectification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many findings of one class are not closed, by how long ago they were found.
 *
 * @param counts by age, in the order of {@link Age}
 * @param overdue not corrected and past the deadline
 * @param major major hazards
 * @param repeats found again within a year
 */
public record LedgerLine(
    HazardClass hazardClass, List<Integer> counts, int total, int overdue, int major, int repeats) {

  /** How long ago something was found. */
  public enum Age {
    UP_TO_WEEK(0, 7),
    UP_TO_MONTH(7, 30),
    UP_TO_QUARTER(30, 90),
    OLDER(90, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    Age(int from, int to) {
      this.from = from;
      this.to = to;
    }

    /** Whether a finding is of this age at a moment. */
    public boolean holds(FindingView finding, Instant now) {
      long days = Duration.between(finding.confirmedAt(), now).toDays();
      return days >= from && days < to;
    }
  }

  /** Keeps its own copy. */
  public LedgerLine {
    counts = List.copyOf(counts);
  }

  /** One line for each class that has any, in the order of the classes. */
  static List<LedgerLine> of(List<FindingView> open, Instant now) {
    List<LedgerLine> lines = new ArrayList<>();
    for (HazardClass hazard : HazardClass.values()) {
      List<FindingView> own = open.stream().filter(one -> one.hazardClass() == hazard).toList();
      if (!own.isEmpty()) {
        lines.add(line(hazard, own, now));
      }
    }
    return lines;
  }

  private static LedgerLine line(HazardClass hazard, List<FindingView> own, Instant now) {
    List<Integer> counts =
        Arrays.stream(Age.values())
            .map(age -> (int) own.stream().filter(one -> age.holds(one, now)).count())
            .toList();
    return new LedgerLine(
        hazard,
        counts,
        own.size(),
        (int) own.stream().filter(one -> one.state() == FindingState.OVERDUE).count(),
        (int) own.stream().filter(FindingView::major).count(),
        (int) own.stream().filter(one -> one.repeatOf() != null).count());
  }
}
