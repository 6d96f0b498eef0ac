package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.hearthwatch.administration.AccountDetail;
import org.hearthwatch.administration.InviteAccount;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.shared.Role;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** Takes somebody on: the account, and at once a way to sign in. */
@Named("newAccount")
@RequestScoped
public class NewAccountForm {

  @Inject private InviteAccount invitations;
  @Inject private AccessForm access;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();
  private AccountDetail made;

  @PostConstruct
  void fill() {
    typed.put("unit", request.getParameter("unit"));
  }

  /**
   * Makes the account; whoever needs no second administrator can sign in with what is shown next.
   */
  public void save() {
    if (!attempt.of(errors, () -> made = invitations.invite(command()))) {
      return;
    }
    if (made.standing().state() == AccountState.ACTIVE) {
      access.give(made.username(), "invited");
    } else {
      attempt.leaveFor(
          "/administration/accounts/" + made.username(),
          language.say("Administration", "done.proposed"),
          "account");
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

  private InviteAccount.Command command() {
    return new InviteAccount.Command(
        typed.get("username"),
        Role.named(typed.get("role")).orElse(null),
        UnitChoice.code(typed.get("unit")),
        typed.get("displayZh"),
        typed.get("displayEn"),
        typed.get("email"));
  }
}
