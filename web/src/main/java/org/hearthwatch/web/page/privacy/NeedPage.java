package org.hearthwatch.web.page.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.privacy.LookInNeed;
import org.hearthwatch.registry.BreakGlassView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Opens one person in need, and shows what was opened by whom. */
@Named("need")
@RequestScoped
public class NeedPage {

  @Inject private LookInNeed need;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;

  private final FormErrors errors = new FormErrors();
  private String number;
  private String reason;
  private String hours = String.valueOf(LookInNeed.USUAL_HOURS);
  private List<BreakGlassView> own;
  private List<BreakGlassView> concerning;

  @PostConstruct
  void read() {
    own = isMayOpen() ? need.own() : List.of();
    concerning = isOverseeing() ? need.concerning() : List.of();
  }

  /** Whether the reader may open somebody. */
  public boolean isMayOpen() {
    return !me.is("province-auditor");
  }

  /** Whether others open people the reader answers for. */
  public boolean isOverseeing() {
    return me.is("station-supervisor", "prefecture-supervisor", "province-auditor");
  }

  /** Opens the person and shows them. */
  public void open() {
    BreakGlassView[] opened = new BreakGlassView[1];
    if (attempt.of(errors, () -> opened[0] = send())) {
      attempt.leaveFor(
          "/people/" + opened[0].residentId(),
          language.say("Privacy", "need.done", opened[0].personNumber()),
          "need");
    }
  }

  /** Ends an access now. */
  public void end(UUID id) {
    if (attempt.of(errors, () -> need.end(id))) {
      attempt.leaveFor("/break-glass", language.say("Privacy", "need.ended"), "");
    }
  }

  private BreakGlassView send() {
    Inputs inputs = new Inputs().require("number", number).require("reason", reason);
    Integer span = inputs.whole("hours", hours);
    inputs.throwIfAny();
    return need.open(new LookInNeed.Command(number, reason, span));
  }

  /** What the reader opened. */
  public List<BreakGlassView> getOwn() {
    return own;
  }

  /** What others opened of the reader's people. */
  public List<BreakGlassView> getConcerning() {
    return concerning;
  }

  /** What was refused. */
  public FormErrors getErrors() {
    return errors;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getHours() {
    return hours;
  }

  public void setHours(String hours) {
    this.hours = hours;
  }
}
