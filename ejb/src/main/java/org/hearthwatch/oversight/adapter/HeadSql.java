package org.hearthwatch.oversight.adapter;

/**
 * The sheet on which the sources are laid side by side: one row a person placed in a facility, or
 * lately placed there, or measured by one of its devices, and one a device that sends and that
 * nobody wears. Each source costs one look into an index a row.
 */
final class HeadSql {

  private HeadSql() {}

  static final String SHEET =
      """
      with house as (
        select f.code, f.name_zh, f.name_en, f.division_code,
            (:everything or f.code = :scopeFacility or f.division_code = :scopeDivision
             or f.supervising_station_code = :scopeStation) as whole
        from facility f
        where (cast(:facility as text) is null or f.code = :facility)
          and (:everything or f.code = :scopeFacility or f.division_code = :scopeDivision
               or f.supervising_station_code = :scopeStation
               or exists (select from placement p join station s on s.code = p.station_code
                          where p.facility_code = f.code and p.ends_at is null
                            and (s.code = :scopeStation or s.division_code = :scopeDivision)))),
      stay as (
        select distinct on (v.facility_code, v.person_id) v.facility_code, v.person_id, v.room,
            v.ends_at is null as placed,
            (:everything or t.code = :scopeStation or v.facility_code = :scopeFacility
             or t.division_code = :scopeDivision or h.division_code = :scopeDivision) as visible,
            (select max(u.occurred_at) from health_update u
             where u.placement_id = v.id and u.occurred_at >= v.starts_at) as reported_at,
            (select max(e.occurred_at) from evidence e where e.subject_kind = 'PLACEMENT'
               and e.subject_id = cast(v.id as text) and e.kind = 'ROLL_CALL') as called_at
        from placement v
        join house h on h.code = v.facility_code
        join station t on t.code = v.station_code
        where v.ends_at is null or v.ends_at > :since
        order by v.facility_code, v.person_id, v.ends_at desc nulls first),
      worn as (
        select distinct on (d.facility_code, b.person_id) d.facility_code, b.person_id,
            d.id as device, h.whole,
            (select max(latest.observed_at) from devices_of(b.person_id) as w (device_id)
             cross join lateral (select r.observed_at from reading r
             where r.device_id = w.device_id and r.person_id = b.person_id and r.observed_at > cast(:now as timestamptz) - interval '30 days'
               and coalesce(r.hr, r.spo2, r.rr, r.temp) is not null
               and r.worn is distinct from false
             order by r.observed_at desc limit 1) latest) as heard_at
        from device d
        join house h on h.code = d.facility_code
        join device_binding b on b.device_id = d.id and b.bound_until is null
        where d.active
        order by d.facility_code, b.person_id, d.last_seen_at desc nulls last),
      sheet as (
        select coalesce(s.facility_code, w.facility_code) as facility_code,
            coalesce(s.person_id, w.person_id) as person_id, s.room, w.device,
            coalesce(s.placed, false) as placed, s.reported_at, s.called_at, h.heard_at,
            coalesce(s.reported_at > :since, false) as reported,
            coalesce(h.heard_at > :since, false) as heard,
            max(s.called_at) over (partition by coalesce(s.facility_code, w.facility_code))
                as roll_call_at
        from stay s full join worn w
            on w.facility_code = s.facility_code and w.person_id = s.person_id
        cross join lateral (select coalesce(w.heard_at, case when s.person_id is null then
            last_heard(w.person_id, w.device, w.facility_code, cast(:now as timestamptz) - interval '30 days') end)
            as heard_at) h
        where coalesce(s.visible,
            w.whole and not is_there_for_others(w.person_id, w.facility_code, :since))),
      difference as (
        select facility_code, person_id, room, device, reason, last_at
        from sheet cross join lateral (values
            ('NOT_IN_REGISTER', reported and not placed, reported_at),
            ('NOT_REPORTED', placed and not reported, reported_at),
            ('MISSED_ROLL_CALL', placed and roll_call_at > :since
                and coalesce(called_at < roll_call_at - interval '2 hours', true), called_at),
            ('SILENT_DEVICE', placed and device is not null and not heard, heard_at),
            ('READINGS_ELSEWHERE', heard and not placed, heard_at)) r (reason, applies, last_at)
        where r.applies
        union all
        select d.facility_code, null, null, d.id, 'NOBODY_WEARS', d.last_seen_at
        from device d join house h on h.code = d.facility_code and h.whole
        where d.active and d.kind = 'WEARABLE' and d.last_seen_at > :since
          and not exists (select from device_binding b
                          where b.device_id = d.id and b.bound_until is null))
      """;
}
