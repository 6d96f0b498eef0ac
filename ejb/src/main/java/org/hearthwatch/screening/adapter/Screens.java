package org.hearthwatch.screening.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearthwatch.health.TypedValue;
import org.hearthwatch.health.TypedValues;
import org.hearthwatch.record.Records;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.screening.SignalKind;
import org.hearthwatch.screening.model.DigitScreen;
import org.hearthwatch.screening.model.Signal;
import org.hearthwatch.screening.model.TraceScreen;
import org.hearthwatch.screening.model.WearerScreen;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.shared.adapter.Turns;

/**
 * Looks at one house: the traces of the last day, the last whole day of each wearer, the values
 * typed within three months. What is found once more while it has no outcome is the same signal;
 * after an outcome only what came since counts.
 */
@ApplicationScoped
@WorksAs(Work.SCREENS)
public class Screens {
  private static final Duration TYPED = Duration.ofDays(90);

  @Inject private Turns turns;
  @Inject private Residents residents;
  @Inject private DayTraces traces;
  @Inject private WearerDays wearers;
  @Inject private TypedValues typed;
  @Inject private Signals signals;
  @Inject private SignalReach reach;
  @Inject private Records records;

  /** The houses to look at. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<String> houses() {
    return residents.houses();
  }

  /** Looks at one of them, in a transaction of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void look(String facility, Instant now) {
    turns.take(Screens.class);
    List<Residents.Resident> here = residents.of(facility);
    for (Evidence run : new TraceScreen().look(traces.of(here, now))) {
      found(SignalKind.REPEATED_TRACE, facility, run, now);
    }
    for (Evidence misfit : WearerScreen.look(wearers.of(here, now))) {
      found(SignalKind.OTHER_WEARER, facility, misfit, now);
    }
    digits(facility, now);
  }

  private void found(SignalKind kind, String facility, Evidence evidence, Instant now) {
    Optional<Signal> known = signals.latest(kind, Signal.subject(kind, null, evidence));
    Optional<Instant> settled = known.map(Signal::settledAt);
    if (known.isPresent() && settled.isEmpty()) {
      known.get().foundAgain(now);
    } else if (settled.isEmpty() || latest(evidence).isAfter(settled.get())) {
      add(new Signal(kind, facility, null, evidence, now));
    }
  }

  private static Instant latest(Evidence evidence) {
    return evidence.spans().stream().map(Evidence.Span::from).max(Instant::compareTo).orElseThrow();
  }

  private void digits(String facility, Instant now) {
    Map<String, List<TypedValue>> byField = new TreeMap<>();
    for (TypedValue value : typed.of(facility, now.minus(TYPED))) {
      byField
          .computeIfAbsent(value.recordedBy() + "|" + value.field(), none -> new ArrayList<>())
          .add(value);
    }
    byField.forEach((subject, values) -> digits(facility, subject, values, now));
  }

  private void digits(String facility, String subject, List<TypedValue> values, Instant now) {
    Optional<Signal> known = signals.latest(SignalKind.LAST_DIGITS, subject);
    Instant since = known.map(Signal::settledAt).orElse(Instant.MIN);
    List<Integer> last =
        values.stream()
            .filter(value -> value.recordedAt().isAfter(since))
            .map(value -> value.value().unscaledValue().intValue() % 10)
            .toList();
    Optional<Evidence> evidence = DigitScreen.judge(values.get(0).field(), last);
    if (evidence.isPresent() && known.isPresent() && known.get().settledAt() == null) {
      known.get().foundAgain(now);
    } else if (evidence.isPresent()) {
      String by = values.get(0).recordedBy();
      add(new Signal(SignalKind.LAST_DIGITS, facility, by, evidence.get(), now));
    }
  }

  private void add(Signal signal) {
    signals.add(signal);
    records.append(
        reach.stream(signal),
        "SIGNAL_FOUND",
        "SIGNAL",
        signal.id().toString(),
        Map.of("kind", signal.facts().kind(), "statistic", signal.evidence().statistic()));
  }
}
