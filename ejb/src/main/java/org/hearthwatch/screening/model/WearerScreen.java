package org.hearthwatch.screening.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.telemetry.News2;
import org.hearthwatch.telemetry.News2Parameters;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * Looks for a device that measures what does not fit its wearer: the last day lies far from what is
 * usual of them, and near to what is usual of somebody else in the house, who is named beside; or
 * near to nobody, and yet nobody is ill by it. Whoever is measurably ill lies far from what is
 * usual of them too, and is left to the alerts.
 */
public final class WearerScreen {
  /** So many spreads from what is usual are a signal. */
  static final double FAR = 4;

  /** So many are near. */
  static final double NEAR = 1.5;

  /** So many points of the means of a day are illness; saturation aside, which has two scales. */
  private static final int ILL = 3;

  /** One person's last day, and what was usual of them in the days before. */
  public record Wearer(Evidence.Span span, Map<ReadingKind, Double> day, Usual usual, int days) {}

  private WearerScreen() {}

  /** The evidence for each wearer whom it does not fit: their span, and whose pattern it fits. */
  public static List<Evidence> look(List<Wearer> wearers) {
    List<Evidence> found = new ArrayList<>();
    for (Wearer wearer : wearers) {
      OptionalDouble own = wearer.usual().distance(wearer.day());
      Optional<Wearer> other = nearest(wearer, wearers);
      boolean far = own.isPresent() && own.getAsDouble() >= FAR;
      if (far && (other.isPresent() || !isIll(wearer.day()))) {
        List<Evidence.Span> spans = new ArrayList<>(List.of(wearer.span()));
        other.ifPresent(one -> spans.add(one.span()));
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

  private static boolean isIll(Map<ReadingKind, Double> day) {
    News2Parameters means =
        new News2Parameters(
            whole(day, ReadingKind.RR),
            null,
            null,
            whole(day, ReadingKind.SBP),
            whole(day, ReadingKind.HR),
            null,
            day.get(ReadingKind.TEMP));
    return News2.score(means, false).score() >= ILL;
  }

  private static Integer whole(Map<ReadingKind, Double> day, ReadingKind kind) {
    Double mean = day.get(kind);
    return mean == null ? null : (Integer) (int) Math.round(mean);
  }

  private static double away(Wearer usual, Wearer of) {
    return usual.usual().distance(of.day()).orElse(Double.MAX_VALUE);
  }
}
