package org.hearthwatch.web.page.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.health.RoundResult;
import org.hearthwatch.health.SubmitHealthUpdate;
import org.hearthwatch.health.SubmitRound;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;
import org.hearthwatch.web.page.shell.Toast;

/**
 * Sends what was marked in the round. Good lines are kept even when others are refused; a refused
 * line stays as it was typed, with the reason beside the field.
 */
@Named("sendRound")
@RequestScoped
public class SendRound {

  private static final String DRAFT = "round";

  @Inject private RoundPage round;
  @Inject private SubmitRound submitRound;
  @Inject private Attempt attempt;
  @Inject private Toast toast;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private int refused;

  /** Sends every marked line. */
  public void send() {
    List<RoundLine> chosen = round.getLines().stream().filter(RoundLine::isChosen).toList();
    List<RoundLine> readable = new ArrayList<>();
    List<SubmitHealthUpdate.Command> commands = new ArrayList<>();
    chosen.forEach(line -> take(line, readable, commands));
    if (attempt.of(errors, () -> submit(readable, commands))) {
      refused = (int) chosen.stream().filter(line -> line.getErrors().isAny()).count();
      tell(chosen.size() - refused);
    }
  }

  /** What is wrong with the round as a whole. */
  public FormErrors getErrors() {
    return errors;
  }

  /** How many lines were refused. */
  public int getRefused() {
    return refused;
  }

  private void take(
      RoundLine line, List<RoundLine> readable, List<SubmitHealthUpdate.Command> commands) {
    boolean read =
        attempt.of(
            line.getErrors(),
            () -> {
              Inputs inputs = new Inputs();
              SubmitHealthUpdate.Command command = line.read(inputs);
              inputs.throwIfAny();
              commands.add(command);
            });
    if (read) {
      readable.add(line);
    }
  }

  private void submit(List<RoundLine> lines, List<SubmitHealthUpdate.Command> commands) {
    if (commands.isEmpty()) {
      if (round.getLines().stream().noneMatch(line -> line.getErrors().isAny())) {
        throw Rejection.of("ROUND_EMPTY");
      }
      return;
    }
    RoundResult result = submitRound.submit(commands);
    for (RoundResult.Refusal refusal : result.rejected()) {
      lines.get(refusal.index()).getErrors().take(rejection(refusal), language.getLocale());
    }
  }

  private static Rejection rejection(RoundResult.Refusal refusal) {
    return refusal.fieldErrors().isEmpty()
        ? Rejection.of(refusal.code(), refusal.args().toArray())
        : Rejection.invalid(refusal.fieldErrors());
  }

  private void tell(int kept) {
    String message = language.say("FacilityDay", "round.done", kept);
    if (refused == 0) {
      attempt.leaveFor("/round", message, DRAFT);
    } else {
      toast.leave(message, DRAFT);
      round.keepOnlyRefused();
    }
  }
}
