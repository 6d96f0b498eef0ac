package org.hearthwatch.web.page.today;

import java.time.Instant;
import java.util.List;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;

/**
 * One line of what is due. Many duties of the same rule in one facility, such as the daily updates
 * of sixty residents, are one line: they are done in one go.
 */
public record DutyLine(List<DutyView> duties) {

  private static final int MANY = 4;

  /** Keeps its own copy. */
  public DutyLine {
    duties = List.copyOf(duties);
  }

  /** The duty with the nearest deadline. */
  public DutyView first() {
    return duties.get(0);
  }

  /** How many there are. */
  public int count() {
    return duties.size();
  }

  /** Whether it stands for several. */
  public boolean together() {
    return count() > 1;
  }

  /** When the first of them is due. */
  public Instant dueAt() {
    return first().dueAt();
  }

  /** The most pressing state. */
  public DutyState state() {
    return first().state();
  }

  /** Whether so many of one kind are better shown as one line. */
  static boolean better(List<DutyView> same) {
    return same.size() >= MANY;
  }
}
