package org.hearthwatch.stack.simulate.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutagesTest {
  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");

  @Test
  void aPublisherIsMostlyReachableAndAnOutageEnds() {
    int outages = 0;
    for (int publisher = 1; publisher <= 60; publisher++) {
      Outages network = new Outages("demo-%04d".formatted(publisher));
      for (int quarter = 0; quarter < 30 * 96; quarter++) {
        Instant moment = START.plus(Duration.ofMinutes(15L * quarter));
        Instant reachable = network.reachableFrom(moment);
        assertThat(Duration.between(moment, reachable))
            .isBetween(Duration.ZERO, Duration.ofMinutes(70));
        assertThat(network.reachableFrom(reachable)).isEqualTo(reachable);
        outages += reachable.isAfter(moment) ? 1 : 0;
      }
    }
    assertThat(outages).isBetween(60, 3000);
  }
}
