package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.duty.adapter.Recurrences.Row;
import org.hearthwatch.duty.adapter.Recurrences.Subject;
import org.hearthwatch.duty.model.Cadence;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.duty.model.Timetable;
import org.hearthwatch.shared.Role;

/**
 * Opens the duties that recur. Where each rule stands with each subject is kept in a row of its
 * own, locked while it is looked at: what was missed while the servers were off opens once, several
 * nodes share the work, and a pass costs what happens in it, not what happened before.
 */
@ApplicationScoped
public class RecurringDuties {

  /** What a step did: rows it looked at, duties it opened, duties that evidence was there for. */
  public record Done(int rows, int opened, int matched) {}

  @Inject private Catalogue catalogue;
  @Inject private Recurrences recurrences;
  @Inject private DutyStore duties;
  @Inject private Accountability accountability;
  @Inject private Clock clock;

  /** Takes subjects that came into the register; answers how many. */
  public int takeNewSubjects(int most) {
    List<Subject> found = recurrences.takeNew(most);
    if (!found.isEmpty()) {
      Timetables timetables = catalogue.timetables();
      Columns rows = Recurrences.toAdd();
      found.forEach(subject -> add(subject, timetables, rows));
      recurrences.add(rows);
    }
    return found.size();
  }

  /** Opens what is to be open by now, of any subject. */
  public Done open(int most) {
    return open(null, most);
  }

  /** Opens what is to be open by now of one placement. */
  public Done openFor(UUID placement) {
    takeNewSubjects(Integer.MAX_VALUE);
    return open(placement, Integer.MAX_VALUE);
  }

  private Done open(UUID onlyPlacement, int most) {
    Instant now = clock.instant();
    List<Row> rows = recurrences.due(now, onlyPlacement, most);
    if (rows.isEmpty()) {
      return new Done(0, 0, 0);
    }
    Pass pass = new Pass(now, catalogue.timetables());
    rows.forEach(pass::advance);
    DutyStore.Opened opened = duties.apply(pass.batch);
    recurrences.save(pass.saved);
    return new Done(rows.size(), opened.duties(), opened.matched());
  }

  private static void add(Subject subject, Timetables timetables, Columns rows) {
    for (String rule : timetables.about(subject.about().kind())) {
      Timetable table = timetables.of(rule, subject.division());
      Timetable.Position start = table.start(subject.begins());
      rows.add(
          rule,
          subject.about().kind(),
          subject.about().id(),
          subject.about().placementId(),
          subject.about().facilityCode(),
          subject.begins(),
          subject.since(),
          table.phases().get(start.phase()).from(),
          start.anchor(),
          start.period(),
          subject.begins());
    }
  }

  /** One look at many rows. */
  private final class Pass {
    private final Instant now;
    private final Timetables timetables;
    private final DutyBatch batch;
    private final Columns saved = Recurrences.toSave();
    private final Map<String, String> officers = new HashMap<>();

    Pass(Instant now, Timetables timetables) {
      this.now = now;
      this.timetables = timetables;
      this.batch = new DutyBatch(now);
    }

    void advance(Row row) {
      Timetable table = timetables.of(row.rule(), row.division());
      boolean ended = row.ends() != null && !row.ends().isAfter(now);
      Timetable.Position from =
          new Timetable.Position(table.phaseAt(row.phaseFrom()), row.anchor(), row.period());
      Timetable.Progress progress = table.advance(from, row.since(), ended ? row.ends() : now);
      progress.opened().forEach(step -> open(row, step));
      progress.moved().forEach(step -> move(row, step));
      if (ended) {
        withdrawRunning(row, table, progress.position());
      }
      save(row, table, progress, ended);
    }

    private void open(Row row, Timetable.Step step) {
      batch.open(
          step.rule(),
          row.subject(),
          row.station(),
          within(row, step.span()),
          accountable(step.rule(), row));
    }

    private void move(Row row, Timetable.Step step) {
      Cadence.Occurrence span = within(row, step.span());
      if (step.rule() == null) {
        batch.withdraw(row.rule(), row.subject(), span.opensAt(), "RULE_NOT_IN_FORCE");
      } else {
        batch.move(step.rule(), row.subject(), span);
      }
    }

    /** What was not due when the subject ended is owed by nobody. */
    private void withdrawRunning(Row row, Timetable table, Timetable.Position position) {
      Timetable.Phase phase = table.phases().get(position.phase());
      if (phase.rule() != null && position.period() > 0) {
        Cadence.Occurrence running =
            phase.cadence().occurrence(position.anchor(), position.period() - 1);
        batch.withdraw(row.rule(), row.subject(), within(row, running).opensAt(), "SUBJECT_ENDED");
      }
    }

    private void save(Row row, Timetable table, Timetable.Progress progress, boolean ended) {
      Timetable.Position at = progress.position();
      saved.add(
          row.rule(),
          row.subject().id(),
          table.phases().get(at.phase()).from(),
          at.anchor(),
          at.period(),
          ended ? null : progress.lookAgainAt());
    }

    /** Nothing is owed for the hours of the first day before the subject began. */
    private Cadence.Occurrence within(Row row, Cadence.Occurrence span) {
      return span.opensAt().isBefore(row.begins())
          ? new Cadence.Occurrence(row.begins(), span.dueAt(), span.lapsesAt())
          : span;
    }

    private String accountable(ObligationVersion rule, Row row) {
      if (rule.accountableRole() == Role.CONTACT_PERSON) {
        return row.contactPerson();
      }
      String key = rule.accountableRole() + "|" + row.subject().facilityCode() + row.station();
      return officers.computeIfAbsent(
          key, absent -> accountability.of(rule.accountableRole(), row.subject(), row.station()));
    }
  }
}
