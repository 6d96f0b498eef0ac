package org.hearthwatch.stationing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.stationing.adapter.Shifts;

/** Somebody's own shifts, for capabilities that act on their behalf. */
@ApplicationScoped
public class RosteredShifts {

  @Inject private Shifts shifts;
  @Inject private Clock clock;

  /** The shifts of an officer that touch a span, by start. */
  public List<ShiftView> of(String username, Instant from, Instant to) {
    return shifts.of(username, from, to, clock.instant());
  }
}
