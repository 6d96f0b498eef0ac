package org.hearthwatch.duty.adapter;

import java.time.Instant;
import java.util.OptionalInt;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.model.Cadence;
import org.hearthwatch.duty.model.Ladder;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.shared.Ids;

/** Recurring duties that are opened, moved to another version or withdrawn in one go. */
final class DutyBatch {

  /**
   * A duty is written once, done or not: writing it and then updating it would check each of its
   * foreign keys again, because the database does so for rows of the same transaction.
   */
  static final String OPEN =
      """
      with opened as (
          insert into duty (id, obligation_code, obligation_version_id, subject_kind, subject_id,
              placement_id, facility_code, station_code, accountable_role, accountable, opens_at,
              due_at, lapses_at, opened_at, next_step, next_step_at, fulfilled_at,
              fulfilment_recorded_at, evidence_id)
          select d.id, d.code, d.rule, d.subject_kind, d.subject_id, d.placement, d.facility,
              d.station, d.role, d.accountable, d.opens_at, d.due_at, d.lapses_at, d.opened_at,
              d.next_step, case when e.id is null then d.next_step_at end, e.occurred_at,
              e.recorded_at, e.id
          from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                  d (id, code, rule, subject_kind, subject_id, placement, facility, station, role,
                     accountable, opens_at, due_at, lapses_at, opened_at, next_step, next_step_at)
              join obligation_version v on v.id = d.rule
              left join lateral (%s) e on true
          on conflict (obligation_code, subject_id, opens_at) do nothing
          returning evidence_id)
      select count(*), count(evidence_id) from opened
      """
          .formatted(Matching.FIRST_EVIDENCE);

  static final String MOVE =
      """
      update duty d set obligation_version_id = n.rule, due_at = n.due_at, lapses_at = n.lapses_at,
          next_step = n.next_step, next_step_at = n.next_step_at, version = d.version + 1
      from unnest(?, ?, ?, ?, ?, ?, ?, ?)
          n (code, subject_id, opens_at, rule, due_at, lapses_at, next_step, next_step_at)
      where d.obligation_code = n.code and d.subject_id = n.subject_id and d.opens_at = n.opens_at
        and d.fulfilled_at is null and d.waived_at is null and d.cancelled_at is null
      """;

  static final String WITHDRAW =
      """
      update duty d set cancelled_at = n.at, withdrawal = n.reason, next_step_at = null,
          version = d.version + 1
      from unnest(?, ?, ?, ?, ?) n (code, subject_id, opens_at, at, reason)
      where d.obligation_code = n.code and d.subject_id = n.subject_id and d.opens_at = n.opens_at
        and d.fulfilled_at is null and d.waived_at is null and d.cancelled_at is null
      """;

  private final Instant now;
  final Columns opened =
      new Columns(
          "uuid",
          "text",
          "uuid",
          "text",
          "text",
          "uuid",
          "text",
          "text",
          "text",
          "text",
          "timestamptz",
          "timestamptz",
          "timestamptz",
          "timestamptz",
          "int2",
          "timestamptz");
  final Columns moved =
      new Columns(
          "text",
          "text",
          "timestamptz",
          "uuid",
          "timestamptz",
          "timestamptz",
          "int2",
          "timestamptz");
  final Columns withdrawn = new Columns("text", "text", "timestamptz", "timestamptz", "text");

  DutyBatch(Instant now) {
    this.now = now;
  }

  void open(
      ObligationVersion rule,
      DutySubject about,
      String station,
      Cadence.Occurrence span,
      String accountable) {
    Rung rung = rung(rule, span);
    opened.add(
        Ids.next(),
        rule.code(),
        rule.id(),
        about.kind(),
        about.id(),
        about.placementId(),
        about.facilityCode(),
        station,
        rule.accountableRole().realmName(),
        accountable,
        span.opensAt(),
        span.dueAt(),
        span.lapsesAt(),
        now,
        rung.number(),
        rung.at());
  }

  void move(ObligationVersion rule, DutySubject about, Cadence.Occurrence span) {
    Rung rung = rung(rule, span);
    moved.add(
        rule.code(),
        about.id(),
        span.opensAt(),
        rule.id(),
        span.dueAt(),
        span.lapsesAt(),
        rung.number(),
        rung.at());
  }

  void withdraw(String code, DutySubject about, Instant opensAt, String reason) {
    withdrawn.add(code, about.id(), opensAt, now, reason);
  }

  private record Rung(Integer number, Instant at) {}

  /** What lapsed before it was opened tells nobody any more: it can't be made up for. */
  private Rung rung(ObligationVersion rule, Cadence.Occurrence span) {
    Ladder ladder = rule.ladder();
    OptionalInt next = ladder.nextAt(span.dueAt(), now);
    boolean lapsed = span.lapsesAt() != null && !span.lapsesAt().isAfter(now);
    if (next.isEmpty() || lapsed) {
      return new Rung(null, null);
    }
    return new Rung(next.getAsInt(), ladder.reachedAt(next.getAsInt(), span.dueAt()));
  }
}
