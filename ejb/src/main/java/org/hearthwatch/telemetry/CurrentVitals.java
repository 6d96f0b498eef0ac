package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest value of each reading of a person within a span, whichever device it came from.
 *
 * @param lastTrue for flags, when they were last true: a help button pressed and let go of within
 *     one batch was pressed all the same; for steps, when there were last more of them than before
 */
public record CurrentVitals(Map<ReadingKind, Observed> newest, Map<ReadingKind, Instant> lastTrue) {
  /** A value and when it was measured. Flags are 0 and 1. */
  public record Observed(double value, Instant at) {}

  /** Keeps its own copies. */
  public CurrentVitals {
    newest = Map.copyOf(newest);
    lastTrue = Map.copyOf(lastTrue);
  }

  /** The newest value of a kind, if it was measured at all. */
  public Optional<Observed> of(ReadingKind kind) {
    return Optional.ofNullable(newest.get(kind));
  }

  /** When a flag was last true, if it was. */
  public Optional<Instant> lastTrue(ReadingKind flag) {
    return Optional.ofNullable(lastTrue.get(flag));
  }

  /** The same without what was observed before or after a span. */
  public CurrentVitals within(Instant from, Instant to) {
    Map<ReadingKind, Observed> values = new HashMap<>(newest);
    values.values().removeIf(one -> one.at().isBefore(from) || one.at().isAfter(to));
    Map<ReadingKind, Instant> flags = new HashMap<>(lastTrue);
    flags.values().removeIf(at -> at.isBefore(from) || at.isAfter(to));
    return new CurrentVitals(values, flags);
  }

  /** When the person last moved, as far as steps or leaving the bed tell. */
  public Optional<Instant> movedAt() {
    return Stream.of(ReadingKind.STEPS, ReadingKind.BED)
        .flatMap(kind -> lastTrue(kind).stream())
        .max(Comparator.naturalOrder());
  }

  /** What NEWS2 looks at. */
  public News2Parameters parameters() {
    return new News2Parameters(
        whole(ReadingKind.RR),
        whole(ReadingKind.SPO2),
        of(ReadingKind.O2).map(o2 -> o2.value() != 0).orElse(null),
        whole(ReadingKind.SBP),
        whole(ReadingKind.HR),
        whole(ReadingKind.ACVPU),
        of(ReadingKind.TEMP).map(Observed::value).orElse(null));
  }

  private Integer whole(ReadingKind kind) {
    return of(kind).map(observed -> (int) observed.value()).orElse(null);
  }
}
