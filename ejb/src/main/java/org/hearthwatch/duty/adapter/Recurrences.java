package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hibernate.Session;

/** Where each recurring rule stands with each subject. */
@ApplicationScoped
public class Recurrences {

  /** A subject that the register says is to be supervised. */
  record Subject(DutySubject about, String division, Instant begins, Instant since) {}

  /** One rule and one subject, with whom the register names for it now. */
  record Row(
      String rule,
      DutySubject subject,
      String division,
      String station,
      String contactPerson,
      Instant begins,
      Instant since,
      Instant ends,
      Instant phaseFrom,
      Instant anchor,
      int period) {}

  private static final String TAKE_NEW =
      """
      with taken as (delete from new_subject where id in (
          select id from new_subject order by id limit :most for update skip locked)
          returning placement_id, facility_code)
      select case when p.id is null then 'FACILITY' else 'PLACEMENT' end,
          coalesce(cast(p.id as text), f.code), p.id, f.code, f.division_code,
          coalesce(p.starts_at, f.supervised_since),
          greatest(p.starts_at, f.supervised_since)
      from taken t
      left join placement p on p.id = t.placement_id
      join facility f on f.code = coalesce(p.facility_code, t.facility_code)
      """;

  private static final String ADD =
      """
      insert into recurrence (obligation_code, subject_kind, subject_id, placement_id,
          facility_code, begins_at, since, phase_from, anchor, period, next_at)
      select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
      """;

  private static final String DUE =
      """
      select r.obligation_code, r.subject_kind, r.subject_id, r.placement_id, r.facility_code,
          f.division_code, coalesce(p.station_code, f.supervising_station_code), c.username,
          r.begins_at, r.since, p.ends_at, r.phase_from, r.anchor, r.period
      from recurrence r
      join facility f on f.code = r.facility_code
      left join placement p on p.id = r.placement_id
      left join contact_assignment c on c.placement_id = r.placement_id and c.assigned_until is null
      where r.next_at <= :now and (cast(:only as uuid) is null or r.placement_id = :only)
      order by r.next_at limit :most for update of r skip locked
      """;

  private static final String SAVE =
      """
      update recurrence r set phase_from = n.phase_from, anchor = n.anchor, period = n.period,
          next_at = n.next_at
      from unnest(?, ?, ?, ?, ?, ?) n (obligation_code, subject_id, phase_from, anchor, period, next_at)
      where r.obligation_code = n.obligation_code and r.subject_id = n.subject_id
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Takes subjects the engine has not seen yet; another node gets others. */
  @SuppressWarnings("unchecked")
  List<Subject> takeNew(int most) {
    List<Object[]> rows =
        em.createNativeQuery(TAKE_NEW, Object[].class).setParameter("most", most).getResultList();
    return rows.stream().map(Recurrences::subject).toList();
  }

  /** Collects rows to add. */
  static Columns toAdd() {
    return new Columns(
        "text",
        "text",
        "text",
        "uuid",
        "text",
        "timestamptz",
        "timestamptz",
        "timestamptz",
        "timestamptz",
        "int4",
        "timestamptz");
  }

  /** Adds what is not there yet. */
  void add(Columns rows) {
    rows.execute(em, ADD);
  }

  /** What is to be looked at by now, the longest waiting first; another node gets others. */
  @SuppressWarnings("unchecked")
  List<Row> due(Instant now, UUID onlyPlacement, int most) {
    List<Object[]> rows =
        em.unwrap(Session.class)
            .createNativeQuery(DUE, Object[].class)
            .setParameter("now", now)
            .setParameter("only", onlyPlacement, UUID.class)
            .setParameter("most", most)
            .getResultList();
    return rows.stream().map(Recurrences::row).toList();
  }

  /** Collects where rows stand now. */
  static Columns toSave() {
    return new Columns("text", "text", "timestamptz", "timestamptz", "int4", "timestamptz");
  }

  /** Notes where they stand now. */
  void save(Columns rows) {
    rows.execute(em, SAVE);
  }

  /** Has every subject of a rule looked at when it changes. */
  @WorksAs(Work.ENGINE)
  public void lookAgain(String rule, Instant at) {
    em.createNativeQuery(
            "update recurrence set next_at = least(next_at, :at) where obligation_code = :rule")
        .setParameter("at", at)
        .setParameter("rule", rule)
        .executeUpdate();
  }

  private static Subject subject(Object[] row) {
    DutySubject about =
        new DutySubject(
            SubjectKind.valueOf((String) row[0]), (String) row[1], (UUID) row[2], (String) row[3]);
    return new Subject(about, (String) row[4], (Instant) row[5], (Instant) row[6]);
  }

  private static Row row(Object[] row) {
    DutySubject subject =
        new DutySubject(
            SubjectKind.valueOf((String) row[1]), (String) row[2], (UUID) row[3], (String) row[4]);
    return new Row(
        (String) row[0],
        subject,
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (Instant) row[8],
        (Instant) row[9],
        (Instant) row[10],
        (Instant) row[11],
        (Instant) row[12],
        (Integer) row[13]);
  }
}
