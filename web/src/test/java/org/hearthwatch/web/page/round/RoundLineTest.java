package org.hearthwatch.web.page.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.health.SubmitHealthUpdate;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.page.shell.Inputs;
import org.junit.jupiter.api.Test;

/** Only what somebody marked is sent, and only what differs is typed. */
class RoundLineTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-11-22T16:00:00Z");

  private final RoundLine line = new RoundLine(sunLaogen(), null, MIDNIGHT);

  @Test
  void nobodyIsSentUnmarked() {
    assertThat(line.isChosen()).isFalse();
  }

  @Test
  void somebodyWhoMovedInAfterThePageWasOpenedIsNotSent() {
    line.getTyped().replaceAll((field, text) -> null);
    assertThat(line.isChosen()).isFalse();
  }

  @Test
  void asUsualIsGoodWhateverIsStillInTheHiddenFields() {
    line.getTyped().put("choice", RoundLine.USUAL);
    line.getTyped().put("temperature", "abc");
    SubmitHealthUpdate.Command command = line.read(new Inputs());
    assertThat(command.generalState()).isEqualTo(GeneralState.GOOD);
    assertThat(command.intake()).isEqualTo(Intake.FULL);
    assertThat(command.mood()).isEqualTo(Mood.CALM);
    assertThat(command.temperature()).isNull();
  }

  @Test
  void whatDiffersIsReadAndTheRestIsUsual() {
    line.getTyped().put("choice", RoundLine.DIFFERS);
    line.getTyped().put("intake", "LITTLE");
    line.getTyped().put("temperature", "38,2");
    SubmitHealthUpdate.Command command = line.read(new Inputs());
    assertThat(command.intake()).isEqualTo(Intake.LITTLE);
    assertThat(command.generalState()).isEqualTo(GeneralState.GOOD);
    assertThat(command.temperature()).isEqualByComparingTo("38.2");
  }

  @Test
  void everyUnreadableValueIsNamed() {
    line.getTyped().put("choice", RoundLine.DIFFERS);
    line.getTyped().put("pulse", "fast");
    line.getTyped().put("weight", "heavy");
    Inputs inputs = new Inputs();
    line.read(inputs);
    assertThatThrownBy(inputs::throwIfAny)
        .isInstanceOfSatisfying(
            Rejection.class,
            refused ->
                assertThat(refused.fieldErrors())
                    .extracting("field")
                    .containsExactly("pulse", "weight"));
  }

  private static PlacementView sunLaogen() {
    Named house = new Named("FC-510100-001", "清溪托养中心", "Qingxi Care Centre");
    return new PlacementView(
        UUID.randomUUID(),
        "PL-2026-000001",
        UUID.randomUUID(),
        "PS-2026-000001",
        "孙老根",
        false,
        80,
        false,
        Sex.MALE,
        house,
        house,
        "101",
        MIDNIGHT,
        null,
        null,
        null,
        null);
  }
}
