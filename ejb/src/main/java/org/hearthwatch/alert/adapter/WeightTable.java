package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.alert.model.WeightRules;

/** Weights by day, kept for longer than the readings they are from. */
@ApplicationScoped
public class WeightTable {
  private static final String TAKE =
      """
      insert into weight_day (person_id, day, kg, observed_at)
      select distinct on (w.person_id, w.day) w.person_id, w.day, w.weight, w.observed_at
      from (select person_id, cast(observed_at at time zone 'Asia/Shanghai' as date) as day, weight,
              observed_at
            from reading where weight is not null and person_id is not null
              and stored_at > :since and observed_at > cast(:now as timestamptz) - interval '32 days') w
      order by w.person_id, w.day, w.observed_at desc
      on conflict (person_id, day) do update set kg = excluded.kg, observed_at = excluded.observed_at
        where weight_day.observed_at < excluded.observed_at
      returning person_id
      """;

  private static final String COMPARE =
      """
      select d.person_id, cast(d.kg as double precision), d.observed_at,
        (select cast(max(b.kg) as double precision) from weight_day b
         where b.person_id = d.person_id and b.day >= d.day - :short and b.day < d.day),
        (select cast(max(b.kg) as double precision) from weight_day b
         where b.person_id = d.person_id and b.day >= d.day - :long and b.day < d.day)
      from weight_day d where d.person_id = any(cast(:persons as uuid[]))
        and d.day = (select max(m.day) from weight_day m where m.person_id = d.person_id)
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Takes over what was stored since then; answers whose weights changed. */
  @SuppressWarnings("unchecked")
  public List<UUID> take(Instant since, Instant now) {
    List<UUID> persons =
        em.createNativeQuery(TAKE, UUID.class)
            .setParameter("since", since)
            .setParameter("now", now)
            .getResultList();
    return persons.stream().distinct().sorted().toList();
  }

  /** The latest weight of each person and what to compare it with. */
  @SuppressWarnings("unchecked")
  public Map<UUID, WeightRules.Weights> of(List<UUID> persons, WeightRules rules) {
    List<Object[]> rows =
        em.createNativeQuery(COMPARE, Object[].class)
            .setParameter("persons", persons.stream().map(UUID::toString).toArray(String[]::new))
            .setParameter("short", rules.shortDays())
            .setParameter("long", rules.longDays())
            .getResultList();
    Map<UUID, WeightRules.Weights> found = new HashMap<>();
    rows.forEach(
        row ->
            found.put(
                (UUID) row[0],
                new WeightRules.Weights(
                    (Double) row[1], (Instant) row[2], (Double) row[3], (Double) row[4])));
    return found;
  }
}
