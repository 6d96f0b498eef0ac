package org.hearthwatch.web.page.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.security.OwnSignIns;
import org.hearthwatch.web.security.SignIn;

/** Where the reader is signed in, and how to end it there. */
@Named("signIns")
@RequestScoped
public class SignInList {

  @Inject private OwnSignIns own;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private final FormErrors errors = new FormErrors();
  private List<SignIn> rows = List.of();
  private String chosen;

  @PostConstruct
  void read() {
    attempt.of(errors, () -> rows = own.list());
  }

  /** Ends the chosen one. */
  public void end() {
    leave("ended", () -> own.end(chosen));
  }

  /** Ends all but this one. */
  public void endOthers() {
    leave("others.ended", own::endOthers);
  }

  /** Ends all of them, and with them this one. */
  public void everywhere() throws ServletException {
    if (attempt.of(errors, own::endAll)) {
      request.logout();
      request.getSession().invalidate();
      attempt.goTo("/signed-out");
    }
  }

  /** All of them; none when the realm does not say. */
  public List<SignIn> getRows() {
    return rows;
  }

  /** Whether there are others to end. */
  public boolean isOthers() {
    return rows.size() > 1;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  private void leave(String message, Runnable act) {
    if (attempt.of(errors, act)) {
      attempt.leaveFor("/account", language.say("SignIns", message), "");
    }
  }
}
