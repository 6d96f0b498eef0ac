package org.hearthwatch.web.page.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.alert.BoundsView;
import org.hearthwatch.alert.FindBounds;
import org.hearthwatch.alert.SetBounds;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** The bounds of readings that were set for the person of the page, and the form to change them. */
@Named("boundsForm")
@RequestScoped
public class BoundsForm {

  private static final List<String> READINGS = List.of("hr", "rr", "spo2", "sbp", "temp");

  @Inject private PersonPage person;
  @Inject private FindBounds finding;
  @Inject private SetBounds setting;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;

  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();
  private BoundsView current;
  private int version;
  private String reason;

  @PostConstruct
  void read() {
    current = finding.of(person.getResident().id());
    version = current.version();
    current
        .bounds()
        .forEach(
            (reading, bound) -> {
              typed.put(reading + "Low", shown(bound.low()));
              typed.put(reading + "High", shown(bound.high()));
            });
  }

  /** Sets what was typed; the version is the one the form was filled from. */
  public void save() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(attempt.here(), language.say("People", "bounds.done"), "");
    }
  }

  private void send() {
    Inputs inputs = new Inputs();
    Map<String, Bound> bounds = new LinkedHashMap<>();
    for (String reading : READINGS) {
      Double low = number(inputs.decimal(reading, typed.get(reading + "Low")));
      Double high = number(inputs.decimal(reading + "High", typed.get(reading + "High")));
      if (low != null || high != null) {
        bounds.put(reading, new Bound(low, high));
      }
    }
    inputs.throwIfAny();
    setting.set(person.getResident().id(), version, bounds, reason);
  }

  /** The readings, in the order of the form. */
  public List<String> getReadings() {
    return READINGS;
  }

  /** The bound of a reading in words; empty where there is none. */
  public String shown(String reading) {
    Bound bound = current.bounds().get(reading);
    return bound == null ? "" : shown(bound.low()) + " – " + shown(bound.high());
  }

  /** Who set what counts, in the reader's language. */
  public String getSetBy() {
    return language.isChinese() ? current.setByZh() : current.setByEn();
  }

  public BoundsView getCurrent() {
    return current;
  }

  public FormErrors getErrors() {
    return errors;
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  private static Double number(BigDecimal typed) {
    return typed == null ? null : (Double) typed.doubleValue();
  }

  private static String shown(Double bound) {
    return bound == null ? "" : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }
}
