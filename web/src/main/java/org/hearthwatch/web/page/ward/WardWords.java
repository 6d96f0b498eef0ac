package org.hearthwatch.web.page.ward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearthwatch.alert.WardLine;
import org.hearthwatch.telemetry.CurrentVitals.Observed;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** What a line of the ward view says. */
@Named("wardWords")
@RequestScoped
public class WardWords {

  private static final List<ReadingKind> SINGLE =
      List.of(ReadingKind.HR, ReadingKind.SPO2, ReadingKind.RR, ReadingKind.TEMP);

  @Inject private ReaderLanguage language;

  /**
   * One reading: what it is, its value, when it was measured, and how it looks: too old to count,
   * three points by itself, or neither.
   */
  public record Reading(String name, String value, Instant at, String look) {}

  /** The score, where partial with the mark that it is a lower bound; a dash without one. */
  public String score(WardLine line) {
    if (line.score() == null) {
      return "–";
    }
    return (line.score().partial() ? "≥ " : "") + line.score().score();
  }

  /** The readings in the order in which clinicians read them; who was not measured has none. */
  public List<Reading> readings(WardLine line) {
    List<Reading> found = new ArrayList<>();
    for (ReadingKind kind : SINGLE) {
      Observed value = line.readings().get(kind);
      if (value != null) {
        found.add(reading(line, kind, kind.label(), text(kind, value)));
      }
    }
    if (line.readings().containsKey(ReadingKind.SBP)) {
      found.add(reading(line, ReadingKind.SBP, "bp", pressure(line)));
    }
    return found;
  }

  private Reading reading(WardLine line, ReadingKind kind, String name, String value) {
    Observed observed = line.readings().get(kind);
    Integer points = line.score() == null ? null : line.score().points().get(kind);
    String look = line.isOld(observed) ? "is-old" : points != null && points == 3 ? "is-bad" : "";
    return new Reading(language.say("People", "vital." + name), value, observed.at(), look);
  }

  private static String pressure(WardLine line) {
    Observed upper = line.readings().get(ReadingKind.SBP);
    Observed lower = line.readings().get(ReadingKind.DBP);
    boolean together = lower != null && lower.at().equals(upper.at());
    return text(ReadingKind.SBP, upper) + (together ? "/" + text(ReadingKind.DBP, lower) : "");
  }

  private static String text(ReadingKind kind, Observed observed) {
    return kind.form() == ReadingKind.Form.DECIMAL
        ? String.format(Locale.ROOT, "%.1f", observed.value())
        : Long.toString(Math.round(observed.value()));
  }
}
