package org.hearthwatch.web.page.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.hearthwatch.calendar.ManageCalendar;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Once;
import org.hearthwatch.web.security.Settings;

/** The secret address of the reader's calendar. */
@Named("calendar")
@RequestScoped
public class CalendarForm {

  @Inject private ManageCalendar calendar;
  @Inject private Attempt attempt;
  @Inject private Once once;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private Instant since;

  @PostConstruct
  void read() {
    since = calendar.since().orElse(null);
  }

  /** Makes a new address, shown on the next page and not again. */
  public void renew() {
    leave("calendar.renewed", () -> once.leave("calendar", address(calendar.renew())));
  }

  /** Withdraws the address. */
  public void revoke() {
    leave("calendar.revoked", calendar::revoke);
  }

  /** When the address was made; null when there is none. */
  public Instant getSince() {
    return since;
  }

  private static String address(String secret) {
    return Settings.publicUrl() + "/calendar/" + secret + ".ics";
  }

  private void leave(String message, Runnable useCase) {
    if (attempt.of(errors, useCase)) {
      attempt.leaveFor("/account", language.say("Notices", message), "");
    }
  }
}
