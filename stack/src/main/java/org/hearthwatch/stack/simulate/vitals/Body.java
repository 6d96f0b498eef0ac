package org.hearthwatch.stack.simulate.vitals;

import java.time.Duration;
import java.time.Instant;

/** Somebody whose vital signs a device measures: invented or recorded. */
@FunctionalInterface
public interface Body {
  /**
   * What the device shows at a moment.
   *
   * @param sinceLast the time since the reading before, within which a fall is reported
   */
  Vitals at(Instant moment, Duration sinceLast);

  /** The same life, so many times faster from a moment on. */
  default Body faster(Instant begin, double speed) {
    return (moment, sinceLast) ->
        at(begin.plus(scaled(Duration.between(begin, moment), speed)), scaled(sinceLast, speed));
  }

  private static Duration scaled(Duration span, double speed) {
    return Duration.ofMillis(Math.round((double) span.toMillis() * speed));
  }
}
