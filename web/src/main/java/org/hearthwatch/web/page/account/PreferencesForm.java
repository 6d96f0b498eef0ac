package org.hearthwatch.web.page.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.hearthwatch.notification.ChangePreferences;
import org.hearthwatch.notification.PreferenceView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** How the reader wants to be told. */
@Named("preferences")
@RequestScoped
public class PreferencesForm {

  @Inject private ChangePreferences preferences;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private boolean emailOn;

  @PostConstruct
  void read() {
    PreferenceView now = preferences.get();
    typed.put("language", now.language());
    typed.put("email", now.email());
    typed.put("quietFrom", text(now.quietFrom()));
    typed.put("quietUntil", text(now.quietUntil()));
    emailOn = now.emailOn();
  }

  /** Takes over what was decided. */
  public void save() {
    if (attempt.of(errors, this::store)) {
      attempt.leaveFor("/account", language.say("Notices", "preferences.done"), "");
    }
  }

  /** Whether this installation sends e-mail at all. */
  public boolean isEmailAvailable() {
    return preferences.emailAvailable();
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  public boolean isEmailOn() {
    return emailOn;
  }

  public void setEmailOn(boolean emailOn) {
    this.emailOn = emailOn;
  }

  private void store() {
    Inputs inputs = new Inputs();
    LocalTime from = inputs.time("quietFrom", typed.get("quietFrom"));
    LocalTime until = inputs.time("quietUntil", typed.get("quietUntil"));
    inputs.throwIfAny();
    String email = typed.get("email");
    preferences.change(
        new PreferenceView(
            typed.get("language"), email == null ? null : email.strip(), emailOn, from, until));
  }

  private static String text(LocalTime time) {
    return time == null ? null : time.toString();
  }
}
