package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private static LocalDate date(Object value) {
    return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
  }
}
