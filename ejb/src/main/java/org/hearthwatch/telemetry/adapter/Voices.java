package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.model.Voice;

/** Reads when devices speak. */
@ApplicationScoped
public class Voices {
  // Who may be silent: the shortest time anybody is given, one usual interval, is over.
  private static final String CANDIDATES =
      """
      select d.id, d.kind, d.facility_code, b.person_id, b.bound_from, d.last_seen_at,
        d.next_update_at, d.usual_seconds, d.intervals, d.speaking_since, d.offline_since,
        d.last_publisher,
        case when d.kind = 'GATEWAY' then (select cast(count(*) as integer) from device o
          where o.last_publisher = d.id and o.id <> d.id and o.active) else 0 end as behind
      from device d left join device_binding b on b.device_id = d.id
        and b.bound_from <= :now and (b.bound_until is null or b.bound_until > :now)
      where d.active and d.last_seen_at is not null
        and (d.kind = 'GATEWAY' or d.offline_since >= d.last_seen_at or d.next_update_at <= :now
          or d.last_seen_at + make_interval(secs => d.usual_seconds) <= :now)
      """;

  private static final String MEASURED =
      """
      select s.person from unnest(cast(:persons as uuid[]), cast(:moments as timestamptz[]))
          s (person, since)
      where exists (select from devices_of(s.person) as w (device_id)
        join reading r on r.device_id = w.device_id and r.person_id = s.person
        and r.observed_at >= s.since and r.observed_at <= :now
        and coalesce(r.hr, r.spo2, r.rr, r.temp) is not null and r.worn is distinct from false)
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The devices in use that may be silent, as far as one can tell early, and all gateways. */
  @SuppressWarnings("unchecked")
  public List<Voice> candidates(Instant now) {
    List<Tuple> rows =
        em.createNativeQuery(CANDIDATES, Tuple.class).setParameter("now", now).getResultList();
    return rows.stream().map(Voices::voice).toList();
  }

  /** When each of these devices was last heard of; who never was is missing. */
  public Map<String, Instant> lastHeard(Collection<String> devices) {
    Map<String, Instant> found = new HashMap<>();
    em.createQuery(
            "select d.id, d.lastSeenAt from Device d where d.id in :ids and d.lastSeenAt is not"
                + " null",
            Object[].class)
        .setParameter("ids", devices)
        .getResultList()
        .forEach(row -> found.put((String) row[0], (Instant) row[1]));
    return found;
  }

  /** Those of whom something was measured since the moment given for each. */
  @SuppressWarnings("unchecked")
  public Set<UUID> measuredSince(Map<UUID, Instant> since, Instant now) {
    List<UUID> persons = List.copyOf(since.keySet());
    String[] moments =
        persons.stream().map(person -> since.get(person).toString()).toArray(String[]::new);
    return new HashSet<UUID>(
        em.createNativeQuery(MEASURED, UUID.class)
            .setParameter("persons", persons.toArray(UUID[]::new))
            .setParameter("moments", moments)
            .setParameter("now", now)
            .getResultList());
  }

  private static Voice voice(Tuple row) {
    return new Voice(
        row.get(0, String.class),
        DeviceKind.valueOf(row.get(1, String.class)),
        row.get(2, String.class),
        row.get(3, UUID.class),
        row.get(4, Instant.class),
        row.get(5, Instant.class),
        row.get(6, Instant.class),
        row.get(7, Double.class),
        row.get(8, Integer.class),
        row.get(9, Instant.class),
        row.get(10, Instant.class),
        row.get(11, String.class),
        row.get(12, Integer.class));
  }
}
