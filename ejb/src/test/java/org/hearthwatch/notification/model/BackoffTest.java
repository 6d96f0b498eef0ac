package org.hearthwatch.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void waitsGrowAndThenItGivesUp() {
    assertThat(IntStream.rangeClosed(1, 7).mapToObj(Backoff::after).toList())
        .containsExactly(
            Optional.of(Duration.ofSeconds(30)),
            Optional.of(Duration.ofMinutes(2)),
            Optional.of(Duration.ofMinutes(10)),
            Optional.of(Duration.ofHours(1)),
            Optional.of(Duration.ofHours(4)),
            Optional.of(Duration.ofHours(12)),
            Optional.empty());
  }
}
