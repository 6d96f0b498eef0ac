package org.hearthwatch.contact.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.contact.CaseLoad;

/** Counts what the contact persons of a station carry, in one statement. */
@ApplicationScoped
public class CaseLoads {

  private static final String LOADS =
      """
      select a.username, a.display_zh, a.display_en, a.active, coalesce(c.cases, 0),
          l.most, l.source_status, coalesce(d.open, 0), coalesce(d.overdue, 0),
          (select max(v.recorded_at) from visit v where v.recorded_by = a.username)
      from account a
      cross join (select most, source_status from case_load_limit
                  where station_code = :station or station_code is null
                  order by station_code nulls last limit 1) l
      left join lateral (select count(*) as cases
          from contact_assignment c join placement p on p.id = c.placement_id
          where c.username = a.username and c.assigned_until is null and p.ends_at is null) c
          on true
      left join lateral (select count(*) filter (where due_at >= :now) as open,
              count(*) filter (where due_at < :now) as overdue
          from duty d where d.accountable = a.username and d.fulfilled_at is null
            and d.waived_at is null and d.cancelled_at is null
            and (d.lapses_at is null or d.lapses_at >= :now)) d on true
      where a.unit_code = :station and a.role = 'contact-person'
        and (a.active or c.cases > 0)
      order by a.username
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The load of each contact person of a station, by user name. */
  @SuppressWarnings("unchecked")
  public List<CaseLoad> of(String station, Instant now) {
    List<Object[]> rows =
        em.createNativeQuery(LOADS, Object[].class)
            .setParameter("station", station)
            .setParameter("now", now)
            .getResultList();
    return rows.stream().map(CaseLoads::load).toList();
  }

  private static CaseLoad load(Object[] row) {
    return new CaseLoad(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (Boolean) row[3],
        number(row[4]),
        new CaseLoad.CaseLimit(number(row[5]), (String) row[6]),
        number(row[7]),
        number(row[8]),
        (Instant) row[9]);
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }
}
