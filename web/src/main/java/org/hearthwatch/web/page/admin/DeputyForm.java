package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.registry.PlanAbsence;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** An administrator plans an absence for somebody who cannot. */
@Named("deputyForm")
@RequestScoped
public class DeputyForm {

  @Inject private AdminPath path;
  @Inject private PlanAbsence planning;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();

  @PostConstruct
  void fill() {
    String today = Zones.day(clock.instant()).toString();
    typed.put("from", today);
    typed.put("until", today);
  }

  /** Plans it. */
  public void plan() {
    leave("absence", this::store);
  }

  /** Ends one now, or takes it back. */
  public void end(UUID id) {
    leave("absence.ended", () -> planning.endEarly(id));
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void store() {
    Inputs inputs = new Inputs();
    LocalDate from = inputs.date("from", typed.get("from"));
    LocalDate until = inputs.date("until", typed.get("until"));
    inputs.throwIfAny();
    planning.plan(new PlanAbsence.Command(path.getSubject(), typed.get("deputy"), from, until));
  }

  private void leave(String message, Runnable useCase) {
    if (attempt.of(errors, useCase)) {
      attempt.leaveFor(attempt.here(), language.say("Administration", "done." + message), "");
    }
  }
}
