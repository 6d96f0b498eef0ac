package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.notification.ManageWebhooks;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.notification.WebhookView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Once;

/** Which addresses outside hear of a unit's notices. */
@Named("webhooks")
@RequestScoped
public class WebhookForm {

  @Inject private ManageWebhooks manage;
  @Inject private Attempt attempt;
  @Inject private Once once;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private List<WebhookView> rows;
  private List<org.hearthwatch.registry.Named> units;

  @PostConstruct
  void read() {
    rows = manage.list();
    units = manage.units();
    typed.put("minimumSeverity", Severity.URGENT.name());
  }

  /** Makes one; its secret is shown on the next page, and not again. */
  public void add() {
    if (attempt.of(errors, this::store)) {
      attempt.leaveFor("/deliveries", language.say("Notices", "hook.done"), "hook");
    }
  }

  /** Switches one on or off. */
  public void activate(UUID id, boolean on) {
    if (attempt.of(errors, () -> manage.activate(id, on))) {
      String message = on ? "hook.on.done" : "hook.off.done";
      attempt.leaveFor("/deliveries", language.say("Notices", message), "");
    }
  }

  /** All webhooks. */
  public List<WebhookView> getRows() {
    return rows;
  }

  /** The units one can be made for. */
  public List<org.hearthwatch.registry.Named> getUnits() {
    return units;
  }

  /** From which severity on one can hear. */
  public List<Severity> getSeverities() {
    return List.of(Severity.values());
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void store() {
    String from = typed.get("minimumSeverity");
    ManageWebhooks.Command wanted =
        new ManageWebhooks.Command(
            typed.get("unit"), typed.get("url"), from == null ? null : Severity.valueOf(from));
    once.leave("webhook", manage.add(wanted).secret());
  }
}
