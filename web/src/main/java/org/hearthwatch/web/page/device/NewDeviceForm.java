package org.hearthwatch.web.page.device;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.IssuedSecret;
import org.hearthwatch.telemetry.RegisterDevice;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Once;

/** Registers a device and goes to its page, which shows the secret once. */
@Named("newDevice")
@RequestScoped
public class NewDeviceForm {

  @Inject private RegisterDevice registering;
  @Inject private Attempt attempt;
  @Inject private Once once;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();
  private IssuedSecret issued;

  @PostConstruct
  void fill() {
    typed.put("facility", request.getParameter("facility"));
    typed.put("kind", DeviceKind.WEARABLE.name());
    typed.put("signsIn", "true");
  }

  /** Registers it. */
  public void register() {
    if (attempt.of(errors, () -> issued = registering.register(command()))) {
      String id = issued.device().id();
      if (issued.secret() != null) {
        once.leave("device", issued.secret());
      }
      attempt.leaveFor("/devices/" + id, language.say("Devices", "done.registered", id), "device");
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

  /** What a device can be. */
  public List<DeviceKind> getKinds() {
    return List.of(DeviceKind.values());
  }

  private RegisterDevice.Command command() {
    String kind = typed.get("kind");
    return new RegisterDevice.Command(
        typed.get("id"),
        typed.get("facility"),
        kind == null ? null : DeviceKind.valueOf(kind),
        typed.get("label"),
        typed.get("serial"),
        typed.get("firmware"),
        !"false".equals(typed.get("signsIn")));
  }
}
