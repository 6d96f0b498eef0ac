package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hearthwatch.duty.LoadHolidays;
import org.hearthwatch.duty.model.WorkCalendar;

/** The official holidays as they are known now. */
@ApplicationScoped
public class Holidays {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Working days by all notices that were loaded. */
  @SuppressWarnings("unchecked")
  public WorkCalendar calendar() {
    List<Object[]> days =
        em.createNativeQuery("select day, working from calendar_day", Object[].class)
            .getResultList();
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    days.forEach(day -> exceptions.put(date(day[0]), (Boolean) day[1]));
    return new WorkCalendar(exceptions, new HashSet<>(years()));
  }

  /** The years whose notice is known, in order. */
  @SuppressWarnings("unchecked")
  public List<Integer> years() {
    return em.createNativeQuery("select year from calendar_year order by year", Integer.class)
        .getResultList();
  }

  /** Forgets what was known of a year and takes its notice instead. */
  public void replace(LoadHolidays.Command notice, String by, Instant at) {
    em.createNativeQuery("delete from calendar_day where year = :year")
        .setParameter("year", notice.year())
        .executeUpdate();
    em.createNativeQuery(
            """
            insert into calendar_year values (:year, :source, :by, :at)
            on conflict (year) do update set source = :source, loaded_by = :by, loaded_at = :at""")
        .setParameter("year", notice.year())
        .setParameter("source", notice.source().strip())
        .setParameter("by", by)
        .setParameter("at", at)
        .executeUpdate();
    for (LoadHolidays.Day day : notice.days()) {
      em.createNativeQuery(
              """
              insert into calendar_day values (:day, :working, :name, :year)
              on conflict (day) do update set working = :working, name = :name, year = :year""")
          .setParameter("day", day.day())
          .setParameter("working", day.working())
          .setParameter("name", day.name().strip())
          .setParameter("year", notice.year())
          .executeUpdate();
    }
  }

  private static LocalDate date(Object value) {
    return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
  }
}
