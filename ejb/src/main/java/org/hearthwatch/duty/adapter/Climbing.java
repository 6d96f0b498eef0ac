package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.EscalationLevel;
import org.hearthwatch.shared.Ids;

/** Duties on their ladders, as rows. */
@ApplicationScoped
public class Climbing {

  /** A duty that has reached a rung. */
  record Due(
      UUID id,
      Instant opensAt,
      UUID rule,
      Instant dueAt,
      String accountableRole,
      String accountable,
      String station,
      String stationDivision,
      String facility,
      String facilityDivision,
      String facilityZh,
      String facilityEn,
      UUID person) {}

  private static final String DUE =
      """
      select d.id, d.opens_at, d.obligation_version_id, d.due_at, d.accountable_role,
          d.accountable, d.station_code, s.division_code, d.facility_code, f.division_code,
          f.name_zh, f.name_en, p.person_id
      from duty d
      join station s on s.code = d.station_code
      join facility f on f.code = d.facility_code
      left join placement p on p.id = d.placement_id
      where d.next_step_at <= :now
      order by d.next_step_at, d.id limit :most for update of d skip locked
      """;

  /** A duty that lapsed meanwhile climbs no more: the next one of its kind has taken its place. */
  private static final String LAPSED =
      """
      update duty set next_step_at = null
      where next_step_at <= :now and lapses_at is not null and lapses_at <= :now
      """;

  private static final String SAVE =
      """
      update duty d set next_step = coalesce(n.step, d.next_step), next_step_at = n.step_at
      from unnest(?, ?, ?, ?) n (id, opens_at, step, step_at)
      where d.id = n.id and d.opens_at = n.opens_at
      """;

  private static final String REACHED =
      """
      insert into duty_step (id, duty_id, level, reached_at, told)
      select n.id, n.duty, n.level, n.at, string_to_array(n.told, ' ')
      from unnest(?, ?, ?, ?, ?) n (id, duty, level, at, told)
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The next duties that have reached a rung, the longest waiting first. */
  @SuppressWarnings("unchecked")
  List<Due> due(Instant now, int most) {
    em.createNativeQuery(LAPSED).setParameter("now", now).executeUpdate();
    List<Object[]> rows =
        em.createNativeQuery(DUE, Object[].class)
            .setParameter("now", now)
            .setParameter("most", most)
            .getResultList();
    return rows.stream().map(Climbing::due).toList();
  }

  /** Collects what comes next for each. */
  static Columns toSave() {
    return new Columns("uuid", "timestamptz", "int2", "timestamptz");
  }

  /** Notes what comes next for each. */
  void save(Columns next) {
    next.execute(em, SAVE);
  }

  /** Keeps for ever that duties reached a level, and who was told. */
  void reached(List<Due> duties, EscalationLevel level, Instant at, List<String> told) {
    Columns rows = new Columns("uuid", "uuid", "text", "timestamptz", "text");
    duties.forEach(duty -> rows.add(Ids.next(), duty.id(), level, at, String.join(" ", told)));
    rows.execute(em, REACHED);
  }

  private static Due due(Object[] row) {
    return new Due(
        (UUID) row[0],
        (Instant) row[1],
        (UUID) row[2],
        (Instant) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (String) row[10],
        (String) row[11],
        (UUID) row[12]);
  }
}
