package org.hearthwatch.oversight.adapter;

/**
 * Person by channel as tables one can go on asking: {@code placed}, one row a person within scope
 * and filter, and {@code cell}, one row a person and channel. Each cell costs one look into the
 * index of the evidence, however long its history is.
 */
final class CoverageSql {

  private CoverageSql() {}

  /**
   * A channel is judged by the rule that asks for it, in the facility's division's own version if
   * there is one; one without a cadence of its own, as the random roll call, by the day. Working
   * days are counted as days here: a hole shows too early rather than too late.
   */
  static final String CELLS =
      """
      with channel (nr, name, kind, code) as (values
          (0, 'CONTACT', 'CALL', 'CONTACT-CALL'), (1, 'VISIT', 'VISIT', 'CONTACT-VISIT'),
          (2, 'RESIDENT_STAFF', 'ROLL_CALL', 'ROLLCALL'),
          (3, 'HEALTH_UPDATE', 'HEALTH_UPDATE', 'HEALTH-UPDATE'),
          (4, 'TELEMETRY', 'TELEMETRY', 'PROOF-OF-LIFE'),
          (5, 'VIDEO', 'VIDEO_CHECK', 'VIDEO-SPOT-CHECK')),
      rule as (
        select v.obligation_code as code, v.division_code as division, v.in_force,
            cast(coalesce(v.cadence, 'P1D') as interval) as fresh_for,
            cast(coalesce(v.cadence, 'P1D') as interval)
                + cast(replace(coalesce(v.within, 'PT0S'), 'WD', 'D') as interval) as gone_after
        from obligation_version v join channel on channel.code = v.obligation_code
        where v.valid_from <= :now and (v.valid_until is null or v.valid_until > :now)),
      placed as (
        select p.id, p.number, p.person_id, coalesce(r.legal_name, r.alias) as resident,
            f.code as facility_code, f.division_code as division, f.name_zh as facility_zh, f.name_en as facility_en,
            s.code as station_code, s.name_zh as station_zh, s.name_en as station_en, p.room,
            a.username as contact, a.display_zh as contact_zh, a.display_en as contact_en,
            greatest(p.starts_at, f.supervised_since) as since,
            exists (select from device_binding b where b.person_id = p.person_id
                    and b.bound_until is null) as wears
        from placement p
        join person r on r.id = p.person_id
        join facility f on f.code = p.facility_code
        join station s on s.code = p.station_code
        left join contact_assignment c on c.placement_id = p.id and c.assigned_until is null
        left join account a on a.username = c.username
        where p.ends_at is null
          and (:everything or s.code = :scopeStation or f.code = :scopeFacility
               or s.division_code = :scopeDivision or f.division_code = :scopeDivision)
          and (cast(:own as text) is null or c.username = :own)
          and (cast(:facility as text) is null or f.code = :facility)
          and (cast(:station as text) is null or s.code = :station)
          and (cast(:division as text) is null
               or f.division_code = :division or s.division_code = :division)
          and (cast(:words as text) is null
               or p.person_id = any(:called)
               or position(lower(:words) in lower(concat_ws(' ', p.number, r.number, p.room))) > 0)),
      heard as (
        select p.id, c.nr, c.name, p.since, r.fresh_for, r.gone_after, greatest(e.at, m.at) as last_at,
            case c.name when 'TELEMETRY' then p.wears
                else coalesce(r.in_force, false) or e.at is not null end as available
        from placed p cross join channel c
        left join lateral (
            select * from rule r
            where r.code = c.code and (r.division is null or r.division = p.division)
            order by r.division nulls last limit 1) r on true
        left join lateral (
            select max(e.occurred_at) as at from evidence e
            where e.subject_kind = 'PLACEMENT' and e.subject_id = cast(p.id as text)
              and e.kind = c.kind and e.occurred_at >= p.since) e on true
        left join lateral (
            select max(latest.observed_at) as at from devices_of(p.person_id) as w (device_id)
            cross join lateral (select m.observed_at from reading m
            where c.name = 'TELEMETRY' and p.wears and m.device_id = w.device_id and m.person_id = p.person_id
              and m.observed_at >= p.since and m.observed_at > cast(:now as timestamptz) - interval '30 days'
              and coalesce(m.hr, m.spo2, m.rr, m.temp) is not null and m.worn is distinct from false
            order by m.observed_at desc limit 1) latest) m on true),
      cell as (
        select h.*, coalesce(h.last_at, h.since) + h.fresh_for as fresh_until,
            coalesce(h.last_at, h.since) + h.gone_after as hole_from,
            h.available and coalesce(h.last_at, h.since) + h.gone_after < :now as hole
        from heard h)
      """;
}
