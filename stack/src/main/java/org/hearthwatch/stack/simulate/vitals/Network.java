package org.hearthwatch.stack.simulate.vitals;

import java.time.Instant;

/** Whether a publisher can send. */
@FunctionalInterface
public interface Network {
  /** A network that is always there. */
  Network ALWAYS = moment -> moment;

  /** The moment from which what is measured at {@code moment} can be sent: itself, or later. */
  Instant reachableFrom(Instant moment);
}
