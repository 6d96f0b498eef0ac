package org.hearthwatch.web.page.shift;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.hearthwatch.stationing.CheckIn;
import org.hearthwatch.stationing.CheckInView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Times;

/** One press says "I am here"; the browser adds the position if it may and can. */
@Named("checkIn")
@RequestScoped
public class CheckInForm {

  @Inject private CheckIn checkIn;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Times times;
  private final FormErrors errors = new FormErrors();
  private CheckInView stored;
  private String latitude;
  private String longitude;
  private String accuracy;

  /** Checks in for a shift and says what was stored. */
  public void send(UUID shift) {
    if (attempt.of(errors, () -> store(shift))) {
      attempt.leaveFor("/shift", words(), "");
    }
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void store(UUID shift) {
    stored = checkIn.checkIn(shift, number(latitude), number(longitude), number(accuracy));
  }

  private String words() {
    String at = times.exact(stored.occurredAt());
    String signal = language.say("FacilityDay", "signal." + stored.signal());
    return stored.distanceMetres() == null
        ? language.say("FacilityDay", "checkin.done", at, signal)
        : language.say(
            "FacilityDay",
            "checkin.done.distance",
            at,
            signal,
            Math.round(stored.distanceMetres()));
  }

  /** A position is never required: what is unreadable counts as none. */
  private static Double number(String text) {
    try {
      return text == null || text.isBlank() ? null : Double.valueOf(text);
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }

  public String getLatitude() {
    return latitude;
  }

  public void setLatitude(String latitude) {
    this.latitude = latitude;
  }

  public String getLongitude() {
    return longitude;
  }

  public void setLongitude(String longitude) {
    this.longitude = longitude;
  }

  public String getAccuracy() {
    return accuracy;
  }

  public void setAccuracy(String accuracy) {
    this.accuracy = accuracy;
  }
}
