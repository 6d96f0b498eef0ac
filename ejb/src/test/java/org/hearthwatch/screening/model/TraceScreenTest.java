package org.hearthwatch.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hearthwatch.screening.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A repeated run of readings")
class TraceScreenTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final int MINUTE = 60;

  private final Random random = new Random(7);
  private final List<Trace> traces = new ArrayList<>();

  @Test
  void isFoundAtAnotherPersonLaterWithItsSpans() {
    List<Integer> run = walk(60);
    person(joined(walk(100), run, walk(40)));
    person(joined(walk(300), run, walk(10)));

    Evidence evidence = only(look());
    assertThat(evidence.count()).isGreaterThanOrEqualTo(60);
    assertThat(evidence.statistic()).isGreaterThanOrEqualTo(TraceScreen.VARIED);
    Evidence.Span first = evidence.spans().get(0);
    Evidence.Span second = evidence.spans().get(1);
    assertThat(first.personId()).isEqualTo(traces.get(0).personId());
    assertThat(first.from()).isBeforeOrEqualTo(NOON.plusSeconds(100 * MINUTE));
    assertThat(second.personId()).isEqualTo(traces.get(1).personId());
    assertThat(second.to()).isAfterOrEqualTo(NOON.plusSeconds(359 * MINUTE));
  }

  @Test
  void isFoundWhenTheWholeTraceIsTheSame() {
    List<Integer> run = walk(1_000);
    person(run);
    person(run);
    person(walk(1_000));
    assertThat(only(look()).count()).isEqualTo(1_000);
  }

  @Test
  void isFoundAtOnePersonWhoseTraceIsPlayedBack() {
    List<Integer> run = walk(50);
    person(joined(run, walk(200), run));
    Evidence evidence = only(look());
    assertThat(evidence.spans().get(0).to()).isBefore(evidence.spans().get(1).from());
  }

  @Test
  void isPassedOverWhenItIsShort() {
    List<Integer> run = walk(TraceScreen.LONG - 2);
    person(joined(walk(100), List.of(-1), run, List.of(-2)));
    person(joined(walk(100), List.of(-3), run, List.of(-4)));
    assertThat(look()).isEmpty();
  }

  @Test
  void isPassedOverWhenNothingHappensInIt() {
    List<Integer> calm = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      calm.add(70 + i % 5);
    }
    person(calm);
    person(calm);
    assertThat(look()).isEmpty();
  }

  @Test
  void isNoSurpriseFromTwoDevicesOfOnePersonAtTheSameTime() {
    List<Integer> run = walk(200);
    person(run);
    Trace one = traces.get(0);
    traces.add(new Trace(one.placementId(), one.personId(), one.samples()));
    assertThat(look()).isEmpty();
  }

  private List<Evidence> look() {
    return new TraceScreen().look(traces);
  }

  private static Evidence only(List<Evidence> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private void person(List<Integer> codes) {
    List<Trace.Sample> samples = new ArrayList<>();
    for (int code : codes) {
      samples.add(new Trace.Sample(NOON.plusSeconds((long) MINUTE * samples.size()), "band", code));
    }
    traces.add(new Trace(UUID.randomUUID(), UUID.randomUUID(), samples));
  }

  /** Readings that go up and down as those of a body do. */
  private List<Integer> walk(int length) {
    List<Integer> codes = new ArrayList<>();
    int value = 70;
    for (int i = 0; i < length; i++) {
      value += random.nextInt(5) - 2;
      codes.add(value * 1_000 + random.nextInt(4));
    }
    return codes;
  }

  @SafeVarargs
  private static List<Integer> joined(List<Integer>... parts) {
    List<Integer> all = new ArrayList<>();
    for (List<Integer> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
