package org.hearthwatch.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.screening.adapter.Screens;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Work;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signals of the screens")
class SignalsTest {
  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-20T02:00:00Z"));
  private final Application node = Application.on(database, clock);
  private UUID one;
  private UUID other;

  @BeforeEach
  void place() {
    Units.in(database, "2026-01-01");
    one = Units.place(node, "One");
    other = Units.place(node, "Other");
    Units.wear(database, "band-1", Units.personOf(database, one));
    Units.wear(database, "band-2", Units.personOf(database, other));
    clock.pass(Duration.ofDays(2));
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void aPlayedBackTraceIsFoundDrawnAndSettledAndFoundAnewOnlyWhenItComesAgain() {
    measured(one, "band-1", Duration.ofHours(6));
    measured(other, "band-2", Duration.ofHours(3));
    look();
    look();

    SignalView signal = only("supervisor");
    assertThat(signal.kind()).isEqualTo(SignalKind.REPEATED_TRACE);
    assertThat(signal.times()).isEqualTo(2);
    assertThat(signal.people())
        .extracting(SignalView.Person::name)
        .containsExactlyInAnyOrder("One", "Other");
    List<SignalTrace> traces = as("supervisor").traces(signal.id());
    assertThat(traces).hasSize(2).allMatch(trace -> trace.points().size() >= 40);
    assertThat(traces.get(0).points())
        .extracting(SignalTrace.Point::value)
        .isEqualTo(traces.get(1).points().stream().map(SignalTrace.Point::value).toList());

    SignalView settled = settle(signal.id(), SignalOutcome.EXPLAINED, "two ids of one gateway");
    assertThat(settled.outcome()).isEqualTo("two ids of one gateway");
    assertThat(settled.settledBy()).isEqualTo("supervisor");
    assertThatThrownBy(() -> settle(signal.id(), SignalOutcome.EXPLAINED, "again"))
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.code()).isEqualTo("SIGNAL_SETTLED"));
    look();
    assertThat(as("supervisor").list()).hasSize(1);

    clock.pass(Duration.ofHours(25));
    measured(one, "band-1", Duration.ofHours(6));
    measured(other, "band-2", Duration.ofHours(3));
    look();
    assertThat(as("supervisor").list()).hasSize(2);
    assertThat(
            database.column(
                "select stream || ' ' || action from record_entry where subject_kind = 'SIGNAL'"
                    + " order by seq"))
        .containsExactly(
            "ST-510100-01 SIGNAL_FOUND",
            "ST-510100-01 SIGNAL_SETTLED",
            "ST-510100-01 SIGNAL_FOUND");
    assertThat(
            database.column(
                "select outcome like 'hw1:%' from screening_signal where outcome is not null"))
        .containsExactly("t");
  }

  @Test
  void typedValuesThatPreferADigitAreASignalAboutWhoTypedThem() {
    database.run(
        """
        insert into health_update (id, placement_id, occurred_at, recorded_at, recorded_by,
            general_state, intake, mood, pulse, systolic, diastolic)
          select gen_random_uuid(), '%s', timestamptz '2026-03-01' + i * interval '1 hour',
              timestamptz '2026-03-01' + i * interval '1 hour', 'staff', 'GOOD', 'FULL', 'CALM',
              70, 110 + i %% 10, 70 + i %% 10
          from generate_series(1, 120) i
        """
            .formatted(one));
    look();

    SignalView signal = only("prefecture");
    assertThat(signal.kind()).isEqualTo(SignalKind.LAST_DIGITS);
    assertThat(signal.recordedBy()).isEqualTo("staff");
    assertThat(signal.evidence().reading()).isEqualTo("pulse");
    assertThat(signal.evidence().digits()).startsWith(120, 0);
    assertThat(as("supervisor").traces(signal.id())).isEmpty();
  }

  @Test
  void aDeviceThatNoLongerFitsItsWearerIsASignal() {
    for (int day = 1; day <= 12; day++) {
      trend(one, day, 58, 14);
      trend(other, day, 88, 20);
    }
    trend(one, 13, 88, 20);
    trend(other, 13, 88, 20);
    database.run(
        "insert into reading (observed_at, device_id, person_id, stored_at, hr) select"
            + " '2026-04-02T04:00:00Z', device_id, person_id, now(), 88 from device_binding");
    clock.moveTo(Instant.parse("2026-04-02T20:00:00Z"));
    look();

    SignalView signal = only("supervisor");
    assertThat(signal.kind()).isEqualTo(SignalKind.OTHER_WEARER);
    assertThat(signal.people()).extracting(SignalView.Person::name).containsExactly("One", "Other");
    assertThat(as("supervisor").traces(signal.id()).get(0).points()).hasSize(13);
  }

  @Test
  void nobodyOfAnotherLineSeesThem() {
    measured(one, "band-1", Duration.ofHours(6));
    measured(other, "band-2", Duration.ofHours(3));
    look();
    UUID id = only("supervisor").id();
    database.run(
        """
        insert into station values ('ST-510300-01', '510300', '自贡站', 'Zigong station');
        insert into account values ('far', 'station-supervisor', 'ST-510300-01', '远', 'Far');
        """);
    assertThat(as("far").list()).isEmpty();
    assertThatThrownBy(() -> as("far").byId(id)).isInstanceOf(Rejection.class);
  }

  /** Forty minutes of a trace that goes up and down, the same each time, ended so long ago. */
  private void measured(UUID placement, String device, Duration ago) {
    database.run(
        """
        insert into reading (observed_at, device_id, person_id, stored_at, hr, rr)
          select timestamptz '%s' + i * interval '1 minute', '%s', person_id, now(),
              70 + (i * i) %% 17, 12 + (i * 7) %% 5
          from placement, generate_series(0, 39) i where id = '%s'
        """
            .formatted(clock.instant().minus(ago), device, placement));
  }

  private void trend(UUID placement, int day, int pulse, int breaths) {
    database.run(
        """
        insert into trend_progress values ('DAY', '2026-04-03T16:00:00Z') on conflict do nothing;
        insert into reading_trend (person_id, resolution, starts_at, placement_id, readings, hr_low,
            hr_high, hr_mean, rr_low, rr_high, rr_mean)
          select person_id, 'DAY', timestamptz '2026-03-19T16:00:00Z' + %1$d * interval '1 day', id,
              100, %2$d, %2$d, %2$d + %1$d %% 3, %3$d, %3$d, %3$d from placement where id = '%4$s'
        """
            .formatted(day, pulse, breaths, placement));
  }

  private void look() {
    node.work(
        Work.SCREENS,
        () -> {
          Screens screens = node.get(Screens.class);
          screens.houses().forEach(house -> screens.look(house, clock.instant()));
          return null;
        });
  }

  private SignalView only(String who) {
    List<SignalView> all = as(who).list();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private SignalView settle(UUID id, SignalOutcome kind, String words) {
    return node.as("supervisor", () -> node.get(SettleSignal.class).settle(id, kind, words));
  }

  private Asking as(String who) {
    return new Asking(who);
  }

  /** What somebody asks. */
  private final class Asking {
    private final String who;

    private Asking(String who) {
      this.who = who;
    }

    private List<SignalView> list() {
      return node.as(who, () -> node.get(FindSignals.class).list());
    }

    private SignalView byId(UUID id) {
      return node.as(who, () -> node.get(FindSignals.class).byId(id));
    }

    private List<SignalTrace> traces(UUID id) {
      return node.as(who, () -> node.get(FindSignals.class).traces(id));
    }
  }
}
