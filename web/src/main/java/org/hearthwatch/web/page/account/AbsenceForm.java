package org.hearthwatch.web.page.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.registry.AbsenceView;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FindAbsences;
import org.hearthwatch.registry.PlanAbsence;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Who is away when, and who stands in: the reader, and for a supervisor the officers. */
@Named("absence")
@RequestScoped
public class AbsenceForm {

  @Inject private FindAbsences absences;
  @Inject private PlanAbsence planAbsence;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private List<AbsenceView> rows;
  private List<AccountView> people;
  private List<AccountView> deputies;

  @PostConstruct
  void startTomorrow() {
    rows = absences.list();
    people = absences.people();
    deputies = absences.deputies();
    LocalDate tomorrow = Zones.day(clock.instant()).plusDays(1);
    typed.put("from", tomorrow.toString());
    typed.put("until", tomorrow.toString());
  }

  /** Plans the absence. */
  public void plan() {
    leave("absence.done", this::store);
  }

  /** Ends one now, or takes it back. */
  public void end(UUID id) {
    leave("absence.ended", () -> planAbsence.endEarly(id));
  }

  /** The absences that last or are to come. */
  public List<AbsenceView> getRows() {
    return rows;
  }

  /** For whom the reader may plan. */
  public List<AccountView> getPeople() {
    return people;
  }

  /** Who could stand in for one of them; the reader alone means nobody. */
  public List<AccountView> getDeputies() {
    return deputies;
  }

  /** Whether anybody could stand in. */
  public boolean isPossible() {
    return deputies.size() > 1;
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
    inputs.require("from", typed.get("from")).require("until", typed.get("until"));
    inputs.throwIfAny();
    planAbsence.plan(
        new PlanAbsence.Command(typed.get("username"), typed.get("deputy"), from, until));
  }

  private void leave(String message, Runnable useCase) {
    if (attempt.of(errors, useCase)) {
      attempt.leaveFor("/account", language.say("Notices", message), "absence");
    }
  }
}
