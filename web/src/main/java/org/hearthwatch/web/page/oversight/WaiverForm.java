package org.hearthwatch.web.page.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.WaiveDuty;
import org.hearthwatch.shared.Role;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Releases whoever owes the duty on the page. */
@Named("waiverForm")
@RequestScoped
public class WaiverForm {

  private static final EnumSet<Role> SUPERIORS =
      EnumSet.of(Role.STATION_SUPERVISOR, Role.PREFECTURE_SUPERVISOR);
  private static final EnumSet<DutyState> SETTLED =
      EnumSet.of(DutyState.FULFILLED, DutyState.FULFILLED_LATE, DutyState.WAIVED);

  @Inject private WaiveDuty waive;
  @Inject private DutyPage page;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;

  private final FormErrors errors = new FormErrors();
  private String reason;

  /** Whether the reader may: a superior, of a duty that is not their own and not settled. */
  public boolean isOffered() {
    DutyView duty = page.getOne();
    return SUPERIORS.contains(me.getRole())
        && !SETTLED.contains(duty.state())
        && !me.getUsername().equals(duty.accountable());
  }

  /** Waives it and stays on the page. */
  public void send() {
    if (attempt.of(errors, this::waive)) {
      attempt.leaveFor(attempt.here(), language.say("Oversight", "waiver.done"), "");
    }
  }

  private void waive() {
    new Inputs().require("reason", reason).throwIfAny();
    waive.waive(page.getOne().id(), reason);
  }

  public FormErrors getErrors() {
    return errors;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
