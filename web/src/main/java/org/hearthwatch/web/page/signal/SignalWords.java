package org.hearthwatch.web.page.signal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.screening.SignalView;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Says in words what a signal is about and what it rests on. */
@Named("signalWords")
@RequestScoped
public class SignalWords {
  private static final String BUNDLE = "Signals";

  @Inject private ReaderLanguage language;

  /** Whose readings or typed values. */
  public String about(SignalView signal) {
    if (signal.recordedBy() != null) {
      return language.isChinese() ? signal.recordedByZh() : signal.recordedByEn();
    }
    return signal.people().stream()
        .map(SignalView.Person::name)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** The evidence in a sentence: counts and statistic. */
  public String evidence(SignalView signal) {
    Evidence evidence = signal.evidence();
    return switch (signal.kind()) {
      case REPEATED_TRACE ->
          language.say(
              BUNDLE, "evidence.trace", evidence.count(), Math.round(evidence.statistic()));
      case LAST_DIGITS ->
          language.say(
              BUNDLE,
              "evidence.digits",
              language.say("People", "health." + evidence.reading()),
              evidence.count(),
              Math.round(evidence.statistic()));
      case OTHER_WEARER ->
          language.say(
              BUNDLE,
              evidence.spans().size() > 1 ? "evidence.wearer.fits" : "evidence.wearer",
              tenth(evidence.statistic()),
              evidence.count());
    };
  }

  /** Who settled it. */
  public String settledBy(SignalView signal) {
    return language.isChinese() ? signal.settledByZh() : signal.settledByEn();
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
