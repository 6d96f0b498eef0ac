package org.hearthwatch.web.page.device;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.telemetry.WearDevice;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** Puts a device on somebody, hands it to another one, or takes it off. */
@Named("wearForm")
@RequestScoped
public class WearForm {

  @Inject private DevicePath path;
  @Inject private DevicePage page;
  @Inject private WearDevice wearing;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();
  private boolean swap = true;

  /** Notes who wears it while the page is read: only from them it is taken without a word. */
  @PostConstruct
  void fill() {
    if (page.getDevice().worn() != null) {
      typed.put("from", page.getDevice().worn().from().toString());
    }
  }

  /** Puts it on whoever was chosen. */
  public void wear() {
    boolean seen =
        page.getDevice().worn() != null
            && page.getDevice().worn().from().toString().equals(typed.get("from"));
    String chosen = typed.get("residentId");
    UUID resident = chosen == null || chosen.isBlank() ? null : UUID.fromString(chosen);
    WearDevice.Command command = new WearDevice.Command(path.getSubject(), resident, seen, swap);
    done("worn", () -> wearing.wear(command));
  }

  /** Takes it off. */
  public void takeOff() {
    done("off", () -> wearing.takeOff(path.getSubject()));
  }

  /** Whether what they wear otherwise comes off. */
  public boolean isSwap() {
    return swap;
  }

  public void setSwap(boolean swap) {
    this.swap = swap;
  }

  /** What is chosen, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void done(String message, Runnable useCase) {
    if (attempt.of(errors, useCase)) {
      attempt.leaveFor(attempt.here(), language.say("Devices", "done." + message), "");
    }
  }
}
