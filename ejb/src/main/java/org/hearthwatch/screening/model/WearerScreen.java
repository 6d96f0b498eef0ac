package org.hearthwatch.screening.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * Looks for a device that measures what does not fit its wearer: the last day lies far from what is
 * usual of them. It may be on somebody else; it may be that the wearer fell ill. If what is usual
 * of somebody else in the house fits much better, that one is named beside.
 */
public final class WearerScreen {
  /** So many spreads from what is usual are a signal. */
  static final double FAR = 4;

  /** So many are near. */
  static final double NEAR = 1.5;

  /** One person's last day, and what was usual of them in the days before. */
  public record Wearer(Evidence.Span span, Map<ReadingKind, Double> day, Usual usual, int days) {}

  private WearerScreen() {}

  /** The evidence for each wearer whom it does not fit: their span, and whose pattern it fits. */
  public static List<Evidence> look(List<Wearer> wearers) {
    List<Evidence> found = new ArrayList<>();
    for (Wearer wearer : wearers) {
      OptionalDouble own = wearer.usual().distance(wearer.day());
      if (own.isPresent() && own.getAsDouble() >= FAR) {
        List<Evidence.Span> spans = new ArrayList<>(List.of(wearer.span()));
        nearest(wearer, wearers).ifPresent(other -> spans.add(other.span()));
        found.add(new Evidence(spans, null, wearer.days(), own.getAsDouble(), List.of()));
      }
    }
    return found;
  }

  private static Optional<Wearer> nearest(Wearer wearer, List<Wearer> all) {
    return all.stream()
        .filter(other -> !other.span().equals(wearer.span()))
        .filter(other -> away(other, wearer) <= NEAR)
        .min(Comparator.comparingDouble(other -> away(other, wearer)));
  }

  private static double away(Wearer usual, Wearer of) {
    return usual.usual().distance(of.day()).orElse(Double.MAX_VALUE);
  }
}
