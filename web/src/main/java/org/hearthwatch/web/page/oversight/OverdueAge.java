package org.hearthwatch.web.page.oversight;

import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.duty.DutyView;

/** For how long something has been overdue. */
public enum OverdueAge {
  UP_TO_DAY(0, 1),
  UP_TO_WEEK(1, 7),
  UP_TO_MONTH(7, 30),
  LONGER(30, Integer.MAX_VALUE);

  private final int from;
  private final int to;

  OverdueAge(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** Whether a duty has been overdue for as long at a moment. */
  boolean holds(DutyView duty, Instant now) {
    long days = Duration.between(duty.dueAt(), now).toDays();
    return days >= from && days < to;
  }
}
