package org.hearthwatch.duty.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.hearthwatch.duty.EscalationLevel;

/**
 * Who is told when, relative to the deadline of a duty that is not done. Written as {@code -P1D
 * ACCOUNTABLE; PT0S ACCOUNTABLE; P1D STATION}: times and levels that never go down.
 */
public record Ladder(List<Rung> rungs) {

  private static final Instant ANY = Instant.parse("2026-01-01T00:00:00Z");

  /**
   * One step.
   *
   * @param offset from the deadline; negative before it
   */
  public record Rung(Span offset, EscalationLevel level) {
    /** When it is reached by a duty with this deadline. */
    public Instant reachedAt(Instant dueAt) {
      return offset.after(dueAt);
    }
  }

  /** Keeps its own copy. */
  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /**
   * Reads a ladder; nothing at all is a ladder without rungs.
   *
   * @throws IllegalArgumentException if it cannot be read, or goes down
   */
  public static Ladder parse(String text) {
    List<Rung> rungs = new ArrayList<>();
    for (String part : text.split(";")) {
      if (!part.isBlank()) {
        rungs.add(rung(part.strip()));
      }
    }
    Ladder ladder = new Ladder(rungs);
    ladder.requireClimbing();
    return ladder;
  }

  /**
   * The rung a duty is to be told about next: the last one that is behind already, since those
   * before it have nothing to add, else the first one to come; none if there is no rung.
   */
  public OptionalInt nextAt(Instant dueAt, Instant moment) {
    int next = 0;
    while (next + 1 < rungs.size() && !rungs.get(next + 1).reachedAt(dueAt).isAfter(moment)) {
      next++;
    }
    return rungs.isEmpty() ? OptionalInt.empty() : OptionalInt.of(next);
  }

  /** When a duty reaches a rung; null beyond the last one. */
  public Instant reachedAt(int rung, Instant dueAt) {
    return rung < rungs.size() ? rungs.get(rung).reachedAt(dueAt) : null;
  }

  private static Rung rung(String text) {
    String[] parts = text.split("\\s+");
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a rung: " + text);
    }
    try {
      return new Rung(Span.of(parts[0]), EscalationLevel.valueOf(parts[1]));
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException("Not a rung: " + text, unreadable);
    }
  }

  private void requireClimbing() {
    Instant[] times = rungs.stream().map(rung -> rung.reachedAt(ANY)).toArray(Instant[]::new);
    EscalationLevel[] levels = rungs.stream().map(Rung::level).toArray(EscalationLevel[]::new);
    Instant[] byTime = times.clone();
    EscalationLevel[] byLevel = levels.clone();
    Arrays.sort(byTime);
    Arrays.sort(byLevel);
    if (!Arrays.equals(times, byTime) || !Arrays.equals(levels, byLevel)) {
      throw new IllegalArgumentException("A ladder only climbs: " + rungs);
    }
  }
}
