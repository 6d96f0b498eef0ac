package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.administration.ConfirmAccount;
import org.hearthwatch.administration.FollowAgain;
import org.hearthwatch.administration.MoveAccount;
import org.hearthwatch.administration.SuspendAccount;
import org.hearthwatch.administration.SuspensionReason;
import org.hearthwatch.shared.Role;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** What an administrator does to an account on its page. */
@Named("accountForm")
@RequestScoped
public class AccountForm {

  @Inject private AdminPath path;
  @Inject private AccountPage page;
  @Inject private MoveAccount moving;
  @Inject private SuspendAccount suspending;
  @Inject private ConfirmAccount confirming;
  @Inject private FollowAgain following;
  @Inject private AccessForm access;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private final FormErrors moveErrors = new FormErrors();
  private final FormErrors suspendErrors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();

  @PostConstruct
  void fill() {
    if ("account".equals(path.getPart())) {
      typed.put("role", page.getDetail().standing().account().role().realmName());
    }
  }

  /** Moves the account. */
  public void move() {
    Role role = Role.named(typed.get("role")).orElse(null);
    String unit = UnitChoice.code(typed.get("unit"));
    done(moveErrors, "moved", () -> moving.move(path.getSubject(), role, unit));
  }

  /** Shuts somebody out, or withdraws a proposal. */
  public void suspend() {
    String reason = typed.get("reason");
    done(
        suspendErrors,
        page.isProposed() ? "withdrawn" : "suspended",
        () ->
            suspending.suspend(
                path.getSubject(), reason == null ? null : SuspensionReason.valueOf(reason)));
  }

  /** Lets somebody act again. */
  public void reinstate() {
    done(
        errors,
        page.getDetail().needsTwo() ? "proposed" : "reinstated",
        () -> suspending.reinstate(path.getSubject()));
  }

  /** Confirms, and gives the first way to sign in. */
  public void confirm() {
    if (attempt.of(errors, () -> confirming.confirm(path.getSubject()))) {
      access.give(path.getSubject(), "confirmed");
    }
  }

  /** Gives a new way to sign in. */
  public void give() {
    access.give(path.getSubject(), "access");
  }

  /** Has the realm try again. */
  public void follow() {
    done(errors, "following", () -> following.follow(path.getSubject()));
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What was refused outside of a dialog. */
  public FormErrors getErrors() {
    return errors;
  }

  /** What is wrong with a move. */
  public FormErrors getMoveErrors() {
    return moveErrors;
  }

  /** What is wrong with a suspension. */
  public FormErrors getSuspendErrors() {
    return suspendErrors;
  }

  /** Why somebody can be shut out. */
  public List<SuspensionReason> getReasons() {
    return List.of(SuspensionReason.values());
  }

  private void done(FormErrors wrong, String message, Runnable useCase) {
    if (attempt.of(wrong, useCase)) {
      attempt.leaveFor(attempt.here(), language.say("Administration", "done." + message), "");
    }
  }
}
