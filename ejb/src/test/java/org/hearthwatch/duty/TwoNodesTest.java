package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two nodes on one database")
class TwoNodesTest {

  private static final int PEOPLE = 1_500;
  private static final String PLACED =
      """
      insert into person (id, number, alias, sex, birth_date, registered_at, registered_by,
          registered_station)
        select cast(md5('person' || n) as uuid), 'PS-2026-' || n, 'x', 'UNKNOWN', '1950-01-01',
            '2026-03-01Z', 'x', 'ST-510100-01' from generate_series(1, %1$d) n;
      insert into placement (id, number, person_id, station_code, facility_code, agreement_id,
          starts_at)
        select cast(md5('placement' || n) as uuid), 'PL-2026-' || n,
            cast(md5('person' || n) as uuid), 'ST-510100-01', 'FC-510100-001',
            '00000000-0000-0000-0000-00000000000a', '2026-03-01 08:00+08'
        from generate_series(1, %1$d) n;
      """;

  @Test
  void open_every_duty_once_and_tell_everything_once() throws Exception {
    Database database = Database.fresh();
    Units.in(database, "2026-03-01");
    database.run(PLACED.formatted(PEOPLE));
    Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
    try (Application one = Application.on(database, clock);
        Application other = Application.on(database, clock)) {
      together(List.of(one, other));
    }

    // Three days have begun since 1 March besides the first one.
    assertThat(count("duty where obligation_code = 'HEALTH-UPDATE'", database))
        .isEqualTo(4 * PEOPLE);
    assertThat(count("duty where obligation_code = 'CONTACT-CALL'", database)).isEqualTo(PEOPLE);
    assertThat(
            count(
                "(select from duty_step group by duty_id, level having count(*) > 1) twice",
                database))
        .isZero();
    assertThat(count("duty where next_step_at <= '2026-03-04T12:00:00Z'", database)).isZero();
    assertThat(count("duty_step", database)).isPositive();
    assertThat(count("engine_run", database)).isPositive();
  }

  private static void together(List<Application> nodes) throws Exception {
    CyclicBarrier start = new CyclicBarrier(nodes.size());
    ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Application node : nodes) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  node.tick();
                  return null;
                }));
      }
      for (Future<?> node : running) {
        node.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static long count(String what, Database database) {
    return Long.parseLong(database.column("select count(*) from " + what).get(0));
  }
}
