package org.hearthwatch.telemetry.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.shared.adapter.Turns;

/**
 * Turns plausible readings into evidence that somebody is there: one piece a person and quarter of
 * a day, about the placement they had when they were measured. A device that is not worn proves
 * nothing. What comes late, up to three days, still counts for when it was measured.
 */
@Singleton
@Startup
@PermitAll
@WorksAs(Work.SIGNS)
public class SignsOfLife {

  private static final String WRITE =
      """
      insert into evidence (id, kind, subject_kind, subject_id, reference_id, occurred_at,
          recorded_at, recorded_by)
      select gen_random_uuid(), 'TELEMETRY', 'PLACEMENT', cast(p.id as text), p.id, m.observed_at,
          :now, 'system'
      from (select distinct person_id from device_binding
            where bound_until is null or bound_until > cast(:now as timestamptz) - interval '3 days') w
      join placement p on p.person_id = w.person_id
        and (p.ends_at is null or p.ends_at > cast(:now as timestamptz) - interval '3 days')
      cross join generate_series(date_bin(interval '6 hours', cast(:now as timestamptz) - interval '3 days',
          cast('2026-01-01 00:00+08' as timestamptz)), :now,
          interval '6 hours') as quarter (begins)
      cross join lateral (
          select earliest.observed_at from devices_of(p.person_id) as w (device_id)
          cross join lateral (select r.observed_at from reading r
          where r.device_id = w.device_id and r.person_id = p.person_id
            and r.observed_at >= greatest(quarter.begins, p.starts_at)
            and r.observed_at < least(quarter.begins + interval '6 hours', p.ends_at)
            and r.observed_at <= :now
            and coalesce(r.hr, r.spo2, r.rr, r.temp) is not null
            and r.worn is distinct from false
          order by r.observed_at limit 1) earliest
          order by earliest.observed_at limit 1) m
      where not exists (
          select from evidence e where e.subject_kind = 'PLACEMENT'
            and e.subject_id = cast(p.id as text) and e.kind = 'TELEMETRY'
            and e.occurred_at >= quarter.begins
            and e.occurred_at < quarter.begins + interval '6 hours' offset 0)
      returning subject_id
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Turns turns;
  @Inject private Evidences evidences;
  @Inject private Clock clock;

  /** Writes what is missing by now. */
  @Schedule(hour = "*", minute = "3/15", persistent = false)
  public void tick() {
    write();
  }

  /** The same, answering how many pieces were written. Only one node at a time does. */
  @SuppressWarnings("unchecked")
  public int write() {
    turns.take(SignsOfLife.class);
    List<String> placements =
        em.createNativeQuery(WRITE, String.class)
            .setParameter("now", clock.instant())
            .getResultList();
    evidences.stored(SubjectKind.PLACEMENT, Set.copyOf(placements));
    return placements.size();
  }
}
