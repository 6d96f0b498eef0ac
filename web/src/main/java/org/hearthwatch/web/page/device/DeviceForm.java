package org.hearthwatch.web.page.device;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearthwatch.telemetry.ChangeDevice;
import org.hearthwatch.telemetry.RevocationReason;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Once;

/** What an administrator does to a device on its page. */
@Named("deviceForm")
@RequestScoped
public class DeviceForm {

  @Inject private DevicePath path;
  @Inject private DevicePage page;
  @Inject private ChangeDevice changing;
  @Inject private Attempt attempt;
  @Inject private Once once;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private final FormErrors revokeErrors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();

  @PostConstruct
  void fill() {
    if (me.is("admin")) {
      typed.put("label", page.getDevice().label());
      typed.put("firmware", page.getDevice().firmware());
    }
  }

  /** Calls it something else, or notes its firmware. */
  public void describe() {
    ChangeDevice.Change wanted =
        new ChangeDevice.Change(
            Objects.requireNonNullElse(typed.get("label"), ""),
            Objects.requireNonNullElse(typed.get("firmware"), ""),
            null,
            null);
    done(errors, "changed", () -> changing.change(path.getSubject(), wanted));
  }

  /** Gives it a new secret, which the page shows once. */
  public void rotate() {
    done(
        errors, "rotated", () -> once.leave("device", changing.rotate(path.getSubject()).secret()));
  }

  /** Takes it out of service. */
  public void revoke() {
    String reason = typed.get("reason");
    done(
        revokeErrors,
        "revoked",
        () ->
            changing.revoke(
                path.getSubject(), reason == null ? null : RevocationReason.valueOf(reason)));
  }

  /** Puts it back into service. */
  public void reinstate() {
    done(errors, "reinstated", () -> changing.reinstate(path.getSubject()));
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What was refused outside of a dialog. */
  public FormErrors getErrors() {
    return errors;
  }

  /** What is wrong with taking it out of service. */
  public FormErrors getRevokeErrors() {
    return revokeErrors;
  }

  /** Why a device can be out of service. */
  public List<RevocationReason> getReasons() {
    return List.of(RevocationReason.values());
  }

  private void done(FormErrors wrong, String message, Runnable useCase) {
    if (attempt.of(wrong, useCase)) {
      attempt.leaveFor(attempt.here(), language.say("Devices", "done." + message), "");
    }
  }
}
