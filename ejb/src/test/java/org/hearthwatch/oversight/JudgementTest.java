package org.hearthwatch.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.oversight.model.Judgement;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

  @Test
  void whatWasHeardWithinTheIntervalIsFresh() {
    assertThat(heard(Channel.CONTACT, hoursAgo(1), hoursAhead(1)).state())
        .isEqualTo(CellState.FRESH);
  }

  @Test
  void afterTheIntervalItIsDueUntilTheTimeAllowedIsOverToo() {
    Cell cell = judged(Channel.CONTACT, hoursAgo(30), hoursAgo(6), hoursAhead(6));
    assertThat(cell.state()).isEqualTo(CellState.DUE);
    assertThat(cell.hole()).isFalse();
  }

  @Test
  void thenItIsAHole() {
    Cell cell = judged(Channel.CONTACT, hoursAgo(60), hoursAgo(36), hoursAgo(12));
    assertThat(cell.state()).isEqualTo(CellState.HOLE);
    assertThat(cell.hole()).isTrue();
  }

  @Test
  void aDeviceThatIsWornAndSaysNothingIsSilent() {
    assertThat(judged(Channel.TELEMETRY, hoursAgo(60), hoursAgo(36), hoursAgo(36)).state())
        .isEqualTo(CellState.SILENT);
  }

  @Test
  void neverIsNotTooLongAgoAndIsAHoleOnlyOnceSomebodyShouldHaveHeard() {
    Cell early = judged(Channel.VISIT, null, hoursAhead(1), hoursAhead(9));
    Cell late = judged(Channel.VISIT, null, hoursAgo(9), hoursAgo(1));
    assertThat(early.state()).isEqualTo(CellState.NEVER);
    assertThat(early.hole()).isFalse();
    assertThat(late.state()).isEqualTo(CellState.NEVER);
    assertThat(late.hole()).isTrue();
  }

  @Test
  void aChannelThatDoesNotExistIsNoHole() {
    Cell cell = new Judgement(Channel.VIDEO, false, null, hoursAgo(9), hoursAgo(1)).at(NOW);
    assertThat(cell.state()).isEqualTo(CellState.NO_CHANNEL);
    assertThat(cell.hole()).isFalse();
  }

  private static Cell heard(Channel channel, Instant last, Instant freshUntil) {
    return judged(channel, last, freshUntil, freshUntil.plus(Duration.ofHours(12)));
  }

  private static Cell judged(Channel channel, Instant last, Instant freshUntil, Instant holeFrom) {
    return new Judgement(channel, true, last, freshUntil, holeFrom).at(NOW);
  }

  private static Instant hoursAgo(int hours) {
    return NOW.minus(Duration.ofHours(hours));
  }

  private static Instant hoursAhead(int hours) {
    return NOW.plus(Duration.ofHours(hours));
  }
}
