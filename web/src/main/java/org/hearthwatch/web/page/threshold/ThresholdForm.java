package org.hearthwatch.web.page.threshold;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hearthwatch.alert.ChangeThreshold;
import org.hearthwatch.alert.Threshold;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** An administrator enters what is to count from a day on. */
@Named("thresholdForm")
@RequestScoped
public class ThresholdForm {

  @Inject private ChangeThreshold changing;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();
  private Threshold code;

  @PostConstruct
  void fill() {
    typed.put("from", Zones.day(clock.instant()).plusDays(1).toString());
  }

  /** Plans the change. */
  public void change() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor("/thresholds", language.say("Thresholds", "planned"), "threshold");
    }
  }

  private void send() {
    Inputs inputs = new Inputs();
    LocalDate from = inputs.date("from", typed.get("from"));
    BigDecimal number = inputs.decimal("value", typed.get("value"));
    Double value = number == null ? null : (Double) number.doubleValue();
    inputs.throwIfAny();
    changing.change(new ChangeThreshold.Command(code, value, from, typed.get("reason")));
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  /** What can be changed. */
  public Threshold[] getCodes() {
    return Threshold.values();
  }

  public Threshold getCode() {
    return code;
  }

  public void setCode(Threshold code) {
    this.code = code;
  }
}
