package org.hearthwatch.screening.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.screening.Evidence;

/**
 * Looks for the same run of readings twice: at two persons, whether at the same time or later, or
 * at one person at two times. Living bodies do not repeat themselves row by row, so a run of {@link
 * #LONG} rows with {@link #VARIED} different ones among them has a cause outside of them: a device
 * bound twice, a recording played back, values copied. A calm trace that hardly changes proves
 * nothing and is passed over.
 *
 * <p>Runs are found by the hashes of short pieces (Manber 1994): of those, only every fourth by
 * value is kept, the same ones wherever the piece stands.
 */
public final class TraceScreen {
  /** Shorter runs are chance. */
  static final int LONG = 30;

  /** As many different rows a run must have. */
  static final int VARIED = 8;

  private static final int PIECE = 12;
  private static final int KEPT = 4;

  private record Place(Trace trace, int number, int at) {}

  private record Diagonal(int one, int other, int offset) {}

  private final Map<Integer, List<Place>> pieces = new HashMap<>();
  private final Map<Diagonal, Integer> compared = new HashMap<>();
  private final Set<String> pairs = new HashSet<>();
  private final List<Evidence> found = new ArrayList<>();

  /** A repeated run of each pair of persons that has one, in the order of the traces. */
  public List<Evidence> look(List<Trace> traces) {
    for (int number = 0; number < traces.size(); number++) {
      compare(traces.get(number), number);
    }
    return List.copyOf(found);
  }

  private void compare(Trace trace, int number) {
    for (int at = 0; at + PIECE <= trace.length(); at++) {
      Place here = new Place(trace, number, at);
      int hash = hash(here);
      if (Math.floorMod(hash, KEPT) == 0 && varied(here, 0, PIECE) >= VARIED / 2) {
        List<Place> same = pieces.computeIfAbsent(hash, none -> new ArrayList<>());
        same.forEach(there -> meet(there, here));
        same.add(here);
      }
    }
  }

  private void meet(Place there, Place here) {
    Diagonal diagonal = new Diagonal(there.number(), here.number(), here.at() - there.at());
    String pair = there.trace().placementId() + "|" + here.trace().placementId();
    if (pairs.contains(pair) || compared.getOrDefault(diagonal, 0) > here.at()) {
      return;
    }
    int back = 0;
    while (isSame(there, here, -back - 1)) {
      back++;
    }
    int ahead = 0;
    while (isSame(there, here, ahead)) {
      ahead++;
    }
    compared.put(diagonal, here.at() + ahead);
    judge(there, here, back, ahead, pair);
  }

  private void judge(Place there, Place here, int back, int ahead, String pair) {
    int length = back + ahead;
    int varied = length < LONG ? 0 : varied(here, back, ahead);
    Evidence.Span first = span(there, back, Math.max(ahead, 1));
    Evidence.Span second = span(here, back, Math.max(ahead, 1));
    if (varied >= VARIED && isStrange(first, second)) {
      pairs.add(pair);
      found.add(new Evidence(List.of(first, second), null, length, varied, List.of()));
    }
  }

  /** What two devices measure of one person at the same time may well be the same. */
  private static boolean isStrange(Evidence.Span one, Evidence.Span other) {
    return !one.placementId().equals(other.placementId())
        || one.to().isBefore(other.from())
        || other.to().isBefore(one.from());
  }

  private static boolean isSame(Place one, Place other, int by) {
    int first = one.at() + by;
    int second = other.at() + by;
    return first >= 0
        && second >= 0
        && first < one.trace().length()
        && second < other.trace().length()
        && one.trace().code(first) == other.trace().code(second);
  }

  private static int varied(Place of, int back, int ahead) {
    return (int)
        of.trace().samples().subList(of.at() - back, of.at() + ahead).stream()
            .mapToInt(Trace.Sample::code)
            .distinct()
            .count();
  }

  private static Evidence.Span span(Place of, int back, int ahead) {
    Trace.Sample first = of.trace().samples().get(of.at() - back);
    Trace.Sample last = of.trace().samples().get(of.at() + ahead - 1);
    return new Evidence.Span(
        of.trace().placementId(), of.trace().personId(), first.device(), first.at(), last.at());
  }

  private static int hash(Place place) {
    int hash = 1;
    for (int at = place.at(); at < place.at() + PIECE; at++) {
      hash = 31 * hash + place.trace().code(at);
    }
    return hash ^ (hash >>> 15);
  }
}
