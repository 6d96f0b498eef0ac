package org.hearthwatch.web.page.alert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthwatch.alert.AlertComment;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Says in words what an alert is about and what was measured. */
@Named("alertWords")
@RequestScoped
public class AlertWords {

  private static final List<String> ORDER =
      List.of(
          "rr", "spo2", "o2", "sbp", "dbp", "hr", "acvpu", "temp", "weight", "room", "fall", "sos");

  @Inject private ReaderLanguage language;

  /** What it is, e.g. "NEWS2 score at least 8". */
  public String what(AlertView alert) {
    if (alert.kind() != AlertKind.NEWS2 || alert.news2Score() == null) {
      return language.say("People", "alert.kind." + alert.kind());
    }
    String key = Boolean.TRUE.equals(alert.news2Partial()) ? "alert.news2.partial" : "alert.news2";
    return language.say("People", key, alert.news2Score());
  }

  /** Whom it is about: the name of a person, or a device that is nobody's. */
  public String about(AlertView alert) {
    return alert.residentId() == null
        ? language.say("People", "alert.device", alert.deviceId())
        : alert.residentName();
  }

  /** The readings it rests on, e.g. "Heart rate 132 /min · Oxygen saturation 88 %". */
  public String readings(AlertView alert) {
    Map<String, Object> values = alert.readings();
    return ORDER.stream()
        .filter(values::containsKey)
        .filter(name -> !name.equalsIgnoreCase(alert.kind().name()))
        .map(name -> reading(name, values.get(name)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The name of who acknowledged, in the reader's language. */
  public String acknowledgedBy(AlertView alert) {
    return language.isChinese() ? alert.acknowledgedByZh() : alert.acknowledgedByEn();
  }

  /** The name of whom it was given to, in the reader's language. */
  public String assignedTo(AlertView alert) {
    return language.isChinese() ? alert.assignedToZh() : alert.assignedToEn();
  }

  /** The name of who wrote a comment, in the reader's language. */
  public String writtenBy(AlertComment comment) {
    return language.isChinese() ? comment.writtenByZh() : comment.writtenByEn();
  }

  private String reading(String name, Object value) {
    if (value instanceof Boolean flag) {
      return flag ? language.say("People", "reading." + name + ".true") : "";
    }
    Object shown = value;
    if (value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())) {
      shown = number.longValue();
    }
    return Bundles.textOr(
        language.getLocale(), "People", "reading." + name, name, List.of(String.valueOf(shown)));
  }
}
