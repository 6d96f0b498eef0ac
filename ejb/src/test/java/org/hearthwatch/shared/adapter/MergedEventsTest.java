package org.hearthwatch.shared.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.shared.DomainEvent;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Work;
import org.hearthwatch.telemetry.VitalsStored;
import org.hearthwatch.telemetry.VitalsStored.Span;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Events that may be told as one")
class MergedEventsTest {

  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(NOON);
  private final Application application = Application.on(database, clock);
  private UUID somebody;
  private UUID another;

  @BeforeEach
  void place() {
    Units.in(database, "2026-01-01");
    somebody = Units.personOf(database, Units.place(application, "A"));
    another = Units.personOf(database, Units.place(application, "B"));
    database.run("delete from outbox");
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void are_delivered_together_and_only_once() {
    emit(Map.of(somebody, Span.of(NOON)));
    emit(Map.of(somebody, Span.of(NOON.minusSeconds(60)), another, Span.of(NOON)));
    OutboxDelivery outbox = application.get(OutboxDelivery.class);
    List<UUID> waiting = outbox.waiting(10);
    assertThat(waiting).hasSize(2);

    List<DomainEvent> told = new ArrayList<>();
    waiting.forEach(id -> outbox.deliver(id).ifPresent(told::add));

    assertThat(told)
        .containsExactly(
            new VitalsStored(
                Map.of(somebody, new Span(NOON.minusSeconds(60), NOON), another, Span.of(NOON))));
    assertThat(outbox.waiting(10)).isEmpty();
  }

  @Test
  void are_tried_alone_after_a_failure() {
    emit(Map.of(somebody, Span.of(NOON)));
    emit(Map.of(another, Span.of(NOON)));
    OutboxDelivery outbox = application.get(OutboxDelivery.class);
    List<UUID> waiting = outbox.waiting(10);
    outbox.failed(waiting.get(0), "it failed");

    assertThat(outbox.deliver(waiting.get(1)))
        .contains(new VitalsStored(Map.of(another, Span.of(NOON))));
    clock.pass(Duration.ofSeconds(5));
    assertThat(outbox.waiting(10)).containsExactly(waiting.get(0));
  }

  @Test
  void are_forgotten_a_day_after_they_went_out() {
    emit(Map.of(somebody, Span.of(NOON)));
    OutboxDelivery outbox = application.get(OutboxDelivery.class);
    assertThat(outbox.forget(NOON.plusSeconds(1))).as("it waits").isZero();
    outbox.deliver(outbox.waiting(1).get(0));
    assertThat(outbox.forget(NOON)).isZero();
    assertThat(outbox.forget(NOON.plusSeconds(1))).isOne();
  }

  private void emit(Map<UUID, Span> observed) {
    application.workAndStop(
        Work.INGEST,
        () -> {
          application.get(Outbox.class).emit(new VitalsStored(observed));
          return null;
        });
    clock.pass(Duration.ofMillis(1));
  }
}
