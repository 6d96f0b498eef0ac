package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.inspection.ConflictView;
import org.hearthwatch.inspection.Conflicts;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;

/** Conflicts of interest: inspectors declare their own, the prefecture anybody's, and ends them. */
@Named("conflictList")
@RequestScoped
public class ConflictList {

  @Inject private Conflicts conflicts;
  @Inject private FindFacilities findFacilities;
  @Inject private FindUnits units;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private List<ConflictView> all;

  /** All within the reader's scope, those that last first. */
  public List<ConflictView> getAll() {
    if (all == null) {
      all = conflicts.list();
    }
    return all;
  }

  /** Whether the reader may declare one. */
  public boolean isDeclaring() {
    return me.is("inspector", "prefecture-supervisor");
  }

  /** Whom the prefecture can name; an inspector names nobody. */
  public List<AccountView> getInspectors() {
    return me.is("prefecture-supervisor") ? units.inspectors() : List.of();
  }

  /** The facilities within reach. */
  public List<FacilityView> getFacilities() {
    return findFacilities.all();
  }

  /** Declares it. */
  public void declare() {
    String who = me.is("inspector") ? me.getUsername() : typed.get("inspector");
    if (attempt.of(
        errors,
        () -> conflicts.declare(who, blank(typed.get("facilityCode")), typed.get("reason")))) {
      back("conflict.declared");
    }
  }

  /** Ends one. */
  public void end(ConflictView one) {
    if (attempt.of(errors, () -> conflicts.end(one.id()))) {
      back("conflict.ended");
    }
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void back(String message) {
    attempt.leaveFor("/inspections/conflicts", language.say("Supervision", message), "conflict");
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
