package org.hearthwatch.web.page.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.HealthUpdateView;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.health.SubmitHealthUpdate;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** One resident in the round: what was last sent, and what is being typed now. */
public class RoundLine {

  /** Nobody has looked yet; the line is not sent. */
  static final String LATER = "LATER";

  /** Seen, and as good as it should be. */
  static final String USUAL = "USUAL";

  /** Something is to be said about it. */
  static final String DIFFERS = "DIFFERS";

  private final PlacementView placement;
  private final HealthUpdateView latest;
  private final boolean sentToday;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();

  RoundLine(PlacementView placement, HealthUpdateView latest, Instant startOfDay) {
    this.placement = placement;
    this.latest = latest;
    this.sentToday = latest != null && !latest.occurredAt().isBefore(startOfDay);
    typed.put("choice", LATER);
    typed.put("state", GeneralState.GOOD.name());
    typed.put("intake", Intake.FULL.name());
    typed.put("mood", Mood.CALM.name());
  }

  /** The resident's placement. */
  public PlacementView getPlacement() {
    return placement;
  }

  /** The latest update, or null. */
  public HealthUpdateView getLatest() {
    return latest;
  }

  /** Whether today's update is there already. */
  public boolean isSentToday() {
    return sentToday;
  }

  /** What is being typed, by field; everything starts as usual, so that only differences are. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong with this line. */
  public FormErrors getErrors() {
    return errors;
  }

  /** Whether the line is to be sent; one that came in after the page was opened is not. */
  boolean isChosen() {
    return List.of(USUAL, DIFFERS).contains(String.valueOf(typed.get("choice")));
  }

  /** What is to be sent; whatever cannot be read is noted. */
  SubmitHealthUpdate.Command read(Inputs inputs) {
    if (USUAL.equals(typed.get("choice"))) {
      return command(GeneralState.GOOD, Intake.FULL, Mood.CALM, inputs, Map.of());
    }
    return command(
        GeneralState.valueOf(typed.get("state")),
        Intake.valueOf(typed.get("intake")),
        Mood.valueOf(typed.get("mood")),
        inputs,
        typed);
  }

  private SubmitHealthUpdate.Command command(
      GeneralState state, Intake intake, Mood mood, Inputs inputs, Map<String, String> from) {
    BigDecimal temperature = inputs.decimal("temperature", from.get("temperature"));
    return new SubmitHealthUpdate.Command(
        placement.residentId(),
        null,
        state,
        intake,
        mood,
        temperature,
        inputs.whole("pulse", from.get("pulse")),
        inputs.whole("systolic", from.get("systolic")),
        inputs.whole("diastolic", from.get("diastolic")),
        inputs.decimal("weight", from.get("weight")),
        from.get("note"));
  }
}
