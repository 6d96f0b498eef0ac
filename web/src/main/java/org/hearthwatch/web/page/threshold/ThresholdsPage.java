package org.hearthwatch.web.page.threshold;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.alert.FindThresholds;
import org.hearthwatch.alert.ThresholdView;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** What alerts and silence are judged by, and what was decided about it. */
@Named("thresholdsPage")
@RequestScoped
public class ThresholdsPage {

  /** Of two decisions about the same day, the later one counts. */
  private static final Comparator<ThresholdView.Change> NEXT =
      Comparator.comparing(ThresholdView.Change::validFrom)
          .thenComparing(ThresholdView.Change::setAt, Comparator.reverseOrder());

  @Inject private FindThresholds finding;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private List<ThresholdView> rows;

  @PostConstruct
  void read() {
    rows = finding.all();
  }

  /** All of them. */
  public List<ThresholdView> getRows() {
    return rows;
  }

  /** A value without needless decimals, with its unit. */
  public String value(ThresholdView row, double value) {
    String number =
        value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    return row.unit().equals("1")
        ? number
        : number + " " + language.say("Thresholds", "unit." + row.unit());
  }

  /** The next change that is planned; null when none is. */
  public ThresholdView.Change planned(ThresholdView row) {
    return row.changes().stream()
        .filter(change -> change.validFrom().isAfter(clock.instant()))
        .min(NEXT)
        .orElse(null);
  }

  /** Who decided a change, in the reader's language. */
  public String by(ThresholdView.Change change) {
    return Optional.ofNullable(language.isChinese() ? change.setByZh() : change.setByEn())
        .orElse(change.setBy());
  }
}
