package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hearthwatch.administration.GiveAccess;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Once;

/**
 * Gives somebody a way to sign in and goes to their page, which shows it once, or says that the
 * realm could not be reached and offers to try again.
 */
@RequestScoped
public class AccessForm {

  @Inject private GiveAccess access;
  @Inject private Attempt attempt;
  @Inject private Once once;
  @Inject private ReaderLanguage language;

  /** Gives it; the message says what was done before. */
  void give(String username, String message) {
    FormErrors refused = new FormErrors();
    GiveAccess.Given[] given = new GiveAccess.Given[1];
    boolean done = attempt.of(refused, () -> given[0] = access.give(username));
    if (done && given[0].oneTimePassword() != null) {
      once.leave("access", given[0].oneTimePassword());
    }
    String what = done ? (given[0].sentTo() == null ? "password" : "email") : "noaccess";
    attempt.leaveFor(
        "/administration/accounts/" + username,
        language.say("Administration", "done." + message)
            + " "
            + language.say("Administration", "given." + what),
        "account");
  }
}
