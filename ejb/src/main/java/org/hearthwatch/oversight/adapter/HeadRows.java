package org.hearthwatch.oversight.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.oversight.HeadCount;
import org.hearthwatch.oversight.HeadDifference;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Scope;

/** Reads head counts, cut to what the reader may see. */
@ApplicationScoped
public class HeadRows {

  private static final Duration RECENT = Duration.ofDays(1);

  private static final String COUNTS =
      HeadSql.SHEET
          + """
          select h.code, h.name_zh, h.name_en,
              (select count(*) from sheet s where s.facility_code = h.code and s.placed),
              (select count(*) from sheet s where s.facility_code = h.code and s.reported),
              (select max(s.roll_call_at) from sheet s where s.facility_code = h.code),
              (select count(*) from sheet s where s.facility_code = h.code
                 and s.called_at >= s.roll_call_at - interval '2 hours'),
              (select count(*) from sheet s where s.facility_code = h.code and s.heard),
              (select count(*) from sheet s where s.facility_code = h.code
                 and s.device is not null),
              (select count(*) from difference d where d.facility_code = h.code)
          from house h order by h.code
          """;

  private static final String DIFFERENCES =
      HeadSql.SHEET
          + """
          select d.reason, d.person_id, coalesce(r.legal_name, r.alias), d.room, d.device, d.last_at
          from difference d left join person r on r.id = d.person_id
            and exists (select from placement p
                join facility f on f.code = p.facility_code
                join station s on s.code = p.station_code
                where p.person_id = r.id
                  and (:everything or s.code = :scopeStation or f.code = :scopeFacility
                       or s.division_code = :scopeDivision or f.division_code = :scopeDivision))
          order by d.last_at nulls first, d.reason, d.person_id
          """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;

  /** The counts of one facility, or of all within scope when it is null. */
  @SuppressWarnings("unchecked")
  public List<HeadCount> counts(String facility, Scope scope, Instant now) {
    List<Object[]> rows = query(COUNTS, facility, scope, now).getResultList();
    Instant since = now.minus(RECENT);
    return rows.stream().map(row -> count(row, since)).toList();
  }

  /** The differences in one facility; what has been missing for longest comes first. */
  @SuppressWarnings("unchecked")
  public List<HeadDifference> differences(String facility, Scope scope, Instant now) {
    List<Object[]> rows = query(DIFFERENCES, facility, scope, now).getResultList();
    Reveal.Reader reader = reveal.toCaller();
    return rows.stream().map(row -> difference(row, reader)).toList();
  }

  private Query query(String sql, String facility, Scope scope, Instant now) {
    return em.createNativeQuery(sql, Object[].class)
        .setParameter("now", now)
        .setParameter("since", now.minus(RECENT))
        .setParameter("facility", facility)
        .setParameter("everything", scope instanceof Scope.Province)
        .setParameter("scopeStation", scope instanceof Scope.Station own ? own.station() : "")
        .setParameter("scopeFacility", scope instanceof Scope.Facility own ? own.facility() : "")
        .setParameter("scopeDivision", scope instanceof Scope.Prefecture own ? own.division() : "");
  }

  private static HeadCount count(Object[] row, Instant since) {
    Instant rollCallAt = (Instant) row[5];
    boolean lately = rollCallAt != null && rollCallAt.isAfter(since);
    return new HeadCount(
        new Named((String) row[0], (String) row[1], (String) row[2]),
        number(row[3]),
        number(row[4]),
        rollCallAt,
        lately ? number(row[6]) : null,
        number(row[7]),
        number(row[8]),
        number(row[9]));
  }

  private static HeadDifference difference(Object[] row, Reveal.Reader reader) {
    String name = row[2] == null ? null : reader.name((UUID) row[1], (String) row[2]);
    return new HeadDifference(
        HeadDifference.Reason.valueOf((String) row[0]),
        row[2] == null ? null : (UUID) row[1],
        name,
        (String) row[3],
        (String) row[4],
        (Instant) row[5]);
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }
}
