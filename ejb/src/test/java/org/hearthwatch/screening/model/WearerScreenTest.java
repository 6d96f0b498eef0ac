package org.hearthwatch.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.screening.model.WearerScreen.Wearer;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A device")
class WearerScreenTest {
  private static final Instant DAY = Instant.parse("2026-11-22T16:00:00Z");
  private static final Map<ReadingKind, Double> CALM = day(58, 14);
  private static final Map<ReadingKind, Double> LIVELY = day(88, 20);

  @Test
  void thatMeasuresWhatIsUsualOfItsWearerIsNoSignal() {
    assertThat(WearerScreen.look(List.of(wearer(CALM, CALM), wearer(LIVELY, LIVELY)))).isEmpty();
  }

  @Test
  void thatChangedWearersIsASignalBesideWhosePatternItFits() {
    Wearer one = wearer(CALM, LIVELY);
    Wearer other = wearer(LIVELY, CALM);
    List<Evidence> found = WearerScreen.look(List.of(one, other));

    assertThat(found).hasSize(2);
    assertThat(found.get(0).spans()).containsExactly(one.span(), other.span());
    assertThat(found.get(1).spans()).containsExactly(other.span(), one.span());
    assertThat(found.get(0).statistic()).isGreaterThanOrEqualTo(WearerScreen.FAR);
    assertThat(found.get(0).count()).isEqualTo(10);
  }

  @Test
  void thatFitsNobodyIsASignalByItself() {
    Wearer one = wearer(CALM, day(130, 30));
    assertThat(WearerScreen.look(List.of(one, wearer(LIVELY, LIVELY))).get(0).spans())
        .containsExactly(one.span());
  }

  @Test
  void isJudgedByEnoughDaysAndKindsOnly() {
    Wearer days = new Wearer(span(), LIVELY, new Usual(List.of(CALM, CALM)), 2);
    Map<ReadingKind, Double> pulseOnly = Map.of(ReadingKind.HR, 130.0);
    Wearer kinds = new Wearer(span(), pulseOnly, usual(CALM), 10);
    assertThat(WearerScreen.look(List.of(days, kinds))).isEmpty();
  }

  private static Wearer wearer(Map<ReadingKind, Double> before, Map<ReadingKind, Double> now) {
    return new Wearer(span(), now, usual(before), 10);
  }

  private static Usual usual(Map<ReadingKind, Double> like) {
    List<Map<ReadingKind, Double>> days = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      days.add(day(like.get(ReadingKind.HR) + i % 3, like.get(ReadingKind.RR) + i % 2));
    }
    return new Usual(days);
  }

  private static Map<ReadingKind, Double> day(double pulse, double breaths) {
    return Map.of(ReadingKind.HR, pulse, ReadingKind.RR, breaths);
  }

  private static Evidence.Span span() {
    return new Evidence.Span(UUID.randomUUID(), UUID.randomUUID(), "band", DAY, DAY);
  }
}
