package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.notification.DeliveryView;
import org.hearthwatch.notification.HandleDeadLetters;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;
import org.hearthwatch.web.page.shell.ListState;

/** What could not be delivered: sent again, or dropped with a reason. */
@Named("deadLetters")
@RequestScoped
public class DeadLetters {

  @Inject private HandleDeadLetters letters;
  @Inject private HttpServletRequest request;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private ListState state;
  private List<DeliveryView> rows;
  private String delivery;
  private String what;
  private String reason;

  @PostConstruct
  void read() {
    state = new ListState(request, "/deliveries", "latest");
    rows = state.cut(letters.list());
  }

  /** Has one sent again. */
  public void resend(UUID id) {
    leave("dead.resent", () -> letters.resend(id));
  }

  /** Gives one up for good. */
  public void drop() {
    leave(
        "dead.dropped",
        () -> {
          new Inputs().require("reason", reason).throwIfAny();
          letters.drop(UUID.fromString(delivery), reason);
        });
  }

  /** The page of the list. */
  public ListState getState() {
    return state;
  }

  /** The dead letters of this page. */
  public List<DeliveryView> getRows() {
    return rows;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void leave(String message, Runnable useCase) {
    if (attempt.of(errors, useCase)) {
      attempt.leaveFor("/deliveries", language.say("Notices", message), "drop");
    }
  }

  public String getDelivery() {
    return delivery;
  }

  public void setDelivery(String delivery) {
    this.delivery = delivery;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
