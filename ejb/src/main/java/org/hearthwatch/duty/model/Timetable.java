package org.hearthwatch.duty.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The periods of one recurring rule through all its versions. A pure function of where a subject
 * stands and what time it is, so that it makes no difference how often, how late or where it is
 * asked: nothing drifts, nothing is opened twice, and what was missed while nobody asked is found.
 *
 * <p>A change of the rule takes effect on its day for the period that runs then: the duty of that
 * period, if it is not due yet, is judged by the new version from then on; all earlier ones keep
 * the version they were opened under.
 *
 * @param phases by time, without gaps; the first one begins before any subject did
 */
public record Timetable(List<Phase> phases) {

  /**
   * A version of the rule and how long it is valid.
   *
   * @param rule null while no version is in force
   * @param until null for ever
   */
  public record Phase(Instant from, Instant until, ObligationVersion rule, Cadence cadence) {
    boolean inForce() {
      return rule != null;
    }

    boolean isOverAt(Instant moment) {
      return until != null && !until.isAfter(moment);
    }
  }

  /**
   * Where a subject stands: the phase it is in, what its periods are counted from, the next one.
   */
  public record Position(int phase, Instant anchor, int period) {}

  /** A duty to open, or to move to another version; with no rule, the duty to withdraw. */
  public record Step(ObligationVersion rule, Cadence.Occurrence span) {}

  /**
   * What is to be done now, and where the subject stands then.
   *
   * @param moved the running duty of an earlier pass, by its opening, that a change concerns
   * @param lookAgainAt when something is to be done next; null for never
   */
  public record Progress(
      List<Step> opened, List<Step> moved, Position position, Instant lookAgainAt) {}

  /** Keeps its own copy. */
  public Timetable {
    phases = List.copyOf(phases);
  }

  /** Where a subject that begins now, or began long ago, is to start. */
  public Position start(Instant begins) {
    int phase = phaseAt(begins);
    return new Position(phase, anchor(phase, begins), 0);
  }

  /**
   * Goes on from a position.
   *
   * @param since periods that ended before this moment are passed over
   * @param until now, or the end of the subject if that came first: periods begin up to here
   */
  public Progress advance(Position from, Instant since, Instant until) {
    return new Walk(this, from, since, until).progress();
  }

  /** The number of the phase that is valid at a moment. */
  public int phaseAt(Instant moment) {
    int found = 0;
    while (phases.get(found).isOverAt(moment)) {
      found++;
    }
    return found;
  }

  private Instant anchor(int phase, Instant begins) {
    Phase found = phases.get(phase);
    return found.inForce() ? found.cadence().anchor(begins) : begins;
  }

  /** One way through the phases; keeps what it finds. */
  private static final class Walk {
    private final Timetable table;
    private final Instant since;
    private final Instant until;
    private final List<Step> opened = new ArrayList<>();
    private final List<Step> moved = new ArrayList<>();
    private int at;
    private Instant anchor;
    private int period;

    Walk(Timetable table, Position from, Instant since, Instant until) {
      this.table = table;
      this.since = since;
      this.until = until;
      at = from.phase();
      anchor = from.anchor();
      period = from.period();
    }

    Progress progress() {
      open();
      while (phase().isOverAt(until)) {
        change(phase().until());
        open();
      }
      return new Progress(
          List.copyOf(opened), List.copyOf(moved), new Position(at, anchor, period), next());
    }

    private Phase phase() {
      return table.phases.get(at);
    }

    /** Opens every period of this phase that has begun. */
    private void open() {
      if (!phase().inForce()) {
        return;
      }
      Cadence cadence = phase().cadence();
      for (Instant begins = cadence.begin(anchor, period);
          !begins.isAfter(until) && (phase().until() == null || begins.isBefore(phase().until()));
          begins = cadence.begin(anchor, period)) {
        if (cadence.begin(anchor, period + 1).isAfter(since)) {
          opened.add(new Step(phase().rule(), cadence.occurrence(anchor, period)));
        }
        period++;
      }
    }

    private void change(Instant moment) {
      Phase before = phase();
      at++;
      Phase after = phase();
      if (!before.inForce()) {
        anchor = after.inForce() ? after.cadence().anchor(max(anchor, moment)) : anchor;
        period = 0;
      } else if (!after.inForce()) {
        move(before, null, before.cadence().occurrence(anchor, period - 1));
      } else {
        moveRunning(before, after, moment);
      }
    }

    /** The running period goes on under the new version, or ends now if that would not fit. */
    private void moveRunning(Phase before, Phase after, Instant moment) {
      Cadence.Occurrence running = before.cadence().occurrence(anchor, period - 1);
      if (!after.cadence().period().equals(before.cadence().period())) {
        boolean ends = endsAt(moment, running.opensAt(), after.cadence());
        anchor = ends ? moment : running.opensAt();
        period = ends ? 0 : 1;
      }
      Cadence.Occurrence renewed = after.cadence().occurrence(anchor, period - 1);
      move(
          before,
          after.rule(),
          new Cadence.Occurrence(running.opensAt(), renewed.dueAt(), renewed.lapsesAt()));
    }

    /** Whether a running period is over at once, because it is too long or begins at noon. */
    private static boolean endsAt(Instant moment, Instant begun, Cadence cadence) {
      return !cadence.anchor(begun).equals(begun) || !cadence.begin(begun, 1).isAfter(moment);
    }

    private void move(Phase before, ObligationVersion rule, Cadence.Occurrence span) {
      boolean openedJustNow =
          opened.removeIf(
              step -> step.rule() == before.rule() && step.span().opensAt().equals(span.opensAt()));
      if (!openedJustNow) {
        moved.add(new Step(rule, span));
      } else if (rule != null) {
        opened.add(new Step(rule, span));
      }
    }

    /** When the next period begins or the rule changes, whichever is sooner. */
    private Instant next() {
      Instant ends = phase().until();
      if (!phase().inForce()) {
        return ends;
      }
      Instant begins = phase().cadence().begin(anchor, period);
      return ends == null || begins.isBefore(ends) ? begins : ends;
    }

    private static Instant max(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
