package org.hearthwatch.access;

import java.util.List;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.Units;

/**
 * Two lines of units and four persons. Each placement has a number, and one row of everything that
 * can be about a placement:
 *
 * <ul>
 *   <li>{@code a}: A, by the station of 510100 in its facility, lasting
 *   <li>{@code m1}, {@code m2}: M, by that station, in its facility until March, then in that of
 *       510300
 *   <li>{@code h1}, {@code h2}: H, in the facility of 510300, by the station of 510100 until March,
 *       then by that of 510300
 *   <li>{@code c}: C, by the station of 510300 in its facility
 * </ul>
 */
final class TwoLines {
  static final String OTHER_STATION = "ST-510300-01";
  static final String OTHER_FACILITY = "FC-510300-001";

  /** Tables with a column {@code placement_id}, and the way from a row to the placement. */
  static final List<String> OF_PLACEMENTS =
      List.of(
          "contact_assignment",
          "visit",
          "health_update",
          "alert",
          "incident",
          "duty",
          "evidence_file");

  private static final String UNITS =
      """
      insert into station values ('ST-510300-01', '510300', '自贡站', 'Zigong station');
      insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
          capacity, supervised_since)
        values ('FC-510300-001', '510300', 'ST-510300-01', '自贡院', 'Zigong home', 60, '2026-01-01');
      insert into account values
        ('supervisor-3', 'station-supervisor', 'ST-510300-01', '站长三', 'Supervisor 3'),
        ('staff-3', 'facility-staff', 'FC-510300-001', '护理三', 'Staff 3'),
        ('prefecture-3', 'prefecture-supervisor', '510300', '市三', 'Prefecture 3'),
        ('gone', 'province-auditor', '510000', '离任', 'Gone');
      update account set active = false where username = 'gone';
      insert into placement_agreement
        select ('00000000-0000-0000-0000-0000000000b' || n)::uuid, 'AG-' || n + 1, station, facility,
            '2026-01-01', '2027-01-01'
        from (values (1, 'ST-510100-01', 'FC-510300-001'), (2, 'ST-510300-01', 'FC-510300-001'))
            v (n, station, facility);
      """;

  private static final String PLACEMENTS =
      """
      insert into person (id, number, alias, sex, birth_date, registered_at, registered_by,
          registered_station)
        select ('00000000-0000-0000-0001-00000000000' || n)::uuid, name, name, 'UNKNOWN',
            '1950-01-01', '2026-01-01', 'x', station
        from (values (1, 'A', 'ST-510100-01'), (2, 'M', 'ST-510100-01'),
            (3, 'H', 'ST-510100-01'), (4, 'C', 'ST-510300-01')) v (n, name, station);
      insert into placement (id, number, person_id, station_code, facility_code, agreement_id,
          starts_at, ends_at)
        select ('00000000-0000-0000-0002-00000000000' || n)::uuid, name,
            ('00000000-0000-0000-0001-00000000000' || person)::uuid, station, facility,
            (select id from placement_agreement a
             where a.station_code = station and a.facility_code = facility),
            starts::timestamptz, ends::timestamptz
        from (values
            (1, 'a', 1, 'ST-510100-01', 'FC-510100-001', '2026-01-01', null),
            (2, 'm1', 2, 'ST-510100-01', 'FC-510100-001', '2026-01-01', '2026-03-01'),
            (3, 'm2', 2, 'ST-510100-01', 'FC-510300-001', '2026-03-01', null),
            (4, 'h1', 3, 'ST-510100-01', 'FC-510300-001', '2026-01-01', '2026-03-01'),
            (5, 'h2', 3, 'ST-510300-01', 'FC-510300-001', '2026-03-01', null),
            (6, 'c', 4, 'ST-510300-01', 'FC-510300-001', '2026-01-01', null))
            v (n, name, person, station, facility, starts, ends);
      """;

  private static final String FACTS =
      """
      insert into contact_assignment (id, placement_id, username, assigned_from, assigned_by)
        select gen_random_uuid(), id, 'contact', starts_at, 'supervisor' from placement;
      insert into visit (id, placement_id, channel, occurred_at, recorded_at, recorded_by, condition)
        select gen_random_uuid(), id, 'PHONE', starts_at, starts_at, 'contact', 'WELL' from placement;
      insert into health_update (id, placement_id, occurred_at, recorded_at, recorded_by,
          general_state, intake, mood)
        select gen_random_uuid(), id, starts_at, starts_at, 'staff', 'GOOD', 'FULL', 'CALM'
        from placement;
      insert into alert (id, number, person_id, placement_id, kind, severity, readings, observed_at,
          raised_at, last_seen_at, resolved_at, resolved_by)
        select id, 'AL-' || number, person_id, id, 'SOS', 'URGENT', '{}', starts_at, starts_at,
            starts_at, starts_at, 'staff' from placement;
      insert into alert_comment select id, id, raised_at, 'staff', 'x' from alert;
      insert into person_bounds
        select id, id, 1, '{}', 'x', 'supervisor', '2026-04-01' from person;
      insert into weight_day select id, '2026-04-01', 60, '2026-04-01' from person;
      insert into incident (id, number, facility_code, placement_id, kind, occurred_at, aware_at,
          recorded_at, recorded_by, description)
        select id, 'IC-' || number, facility_code, id, 'FALL', starts_at, starts_at, starts_at,
            'staff', 'x' from placement;
      insert into evidence_file (id, subject, subject_id, placement_id, facility_code, kind, bytes,
          sha256, recorded_at, recorded_by, content_key)
        select gen_random_uuid(), 'VISIT', id, placement_id, facility_code, 'JPEG', 1,
            repeat('0', 64), occurred_at, 'contact', 'x' from visit;
      insert into evidence_content select id, 'x' from evidence_file;
      insert into evidence (id, kind, subject_kind, subject_id, reference_id, occurred_at,
          recorded_at, recorded_by)
        select gen_random_uuid(), 'CALL', kind, id::text, gen_random_uuid(), starts_at, starts_at, 'x'
        from placement, unnest('{PLACEMENT,ALERT,INCIDENT}'::text[]) kind;
      insert into duty (id, obligation_code, obligation_version_id, subject_kind, subject_id,
          placement_id, facility_code, station_code, accountable_role, opens_at, due_at, opened_at)
        select p.id, v.obligation_code, v.id, 'PLACEMENT', p.id::text, p.id, p.facility_code,
            p.station_code, 'contact-person', p.starts_at, p.starts_at, p.starts_at
        from placement p join obligation_version v
            on v.obligation_code = 'CONTACT-CALL' and v.valid_until is null;
      insert into duty_step select gen_random_uuid(), id, 'STATION', opens_at, '{supervisor}' from duty;
      insert into device (id, facility_code, kind, registered_at) values
        ('band-1', 'FC-510100-001', 'WEARABLE', '2026-01-01'),
        ('band-3', 'FC-510300-001', 'WEARABLE', '2026-01-01');
      insert into device_binding (id, device_id, person_id, bound_from, bound_until) values
        (gen_random_uuid(), 'band-1', '00000000-0000-0000-0001-000000000002', '2026-01-01', '2026-03-01'),
        (gen_random_uuid(), 'band-3', '00000000-0000-0000-0001-000000000002', '2026-03-01', null);
      insert into reading (observed_at, device_id, person_id, stored_at, steps)
        select starts_at + interval '1 hour', 'band-' || number, person_id, starts_at,
            ascii(left(number, 1)) * 10 + case right(number, 1) when '2' then 2 else 1 end
        from placement;
      insert into current_vitals (person_id) select distinct person_id from placement;
      insert into reading_trend (person_id, resolution, starts_at, placement_id, readings)
        select person_id, 'DAY', starts_at, id, 1 from placement;
      insert into screening_signal (id, kind, facility_code, subject, placement_id, evidence,
          found_at, last_found_at, times)
        select id, 'OTHER_WEARER', facility_code, number, id, '{}', starts_at, starts_at, 1
        from placement;
      insert into trend_progress values ('DAY', '2026-04-01');
      insert into trend_due select distinct person_id, 'DAY', timestamptz '2026-03-01' from placement;
      select fold_duty_changes();
      update duty set due_at = due_at + interval '1 second';
      """;

  private static final String OF_THE_HOUSES =
      """
      insert into inspection (id, number, facility_code, template_id, kind, scheduled_for, inspector,
          scheduled_at, scheduled_by)
        select gen_random_uuid(), kind || '@' || f.code, f.code, t.id, kind, '2026-04-01',
            'inspector', '2026-03-01', 'x'
        from facility f, unnest('{ANNOUNCED,UNANNOUNCED}'::text[]) kind,
            (select id from checklist_template limit 1) t;
      insert into inspection_answer
        select id, 'X', 'YES', null, '2026-04-01', 'x' from inspection where kind = 'ANNOUNCED';
      insert into inspection_plan
        select gen_random_uuid(), 'IP@' || code, code, 'UNANNOUNCED', 'FREQ=DAILY;COUNT=1',
            '2026-04-01', '2026-03-01', 'x' from facility;
      insert into inspector_conflict
        select gen_random_uuid(), 'inspector', code, 'x', '2026-03-01', 'x', null, null from facility;
      insert into inspection_addendum
        select gen_random_uuid(), id, 'CORRECTION', null, null, 'x', '2026-04-01', '2026-04-01', 'x'
        from inspection where kind = 'ANNOUNCED';
      insert into inspection_statement
        select id, 'x', null, null, 'x', 0, '2026-04-01', 'x' from inspection where kind = 'ANNOUNCED';
      insert into interview_draw
        select id, 'x', 1, 1, '2026-04-01', 'x' from inspection where kind = 'ANNOUNCED';
      insert into interview_pick
        select d.inspection_id, 1, p.id, null, null
        from interview_draw d join inspection i on i.id = d.inspection_id
        join placement p on p.facility_code = i.facility_code and p.ends_at is null
        where p.number in ('a', 'c');
      insert into finding (id, number, facility_code, source_kind, source_id, hazard_class, grade,
          description, confirmed_at, confirmed_by, deadline)
        select gen_random_uuid(), 'FD@' || code, code, 'OWN_CHECK', gen_random_uuid(), 'FIRE', 'A',
            'x', '2026-03-01', 'x', '2026-04-01' from facility;
      insert into finding_step select gen_random_uuid(), id, 'PLANNED', confirmed_at, 'x' from finding;
      insert into evidence (id, kind, subject_kind, subject_id, reference_id, occurred_at,
          recorded_at, recorded_by)
        select gen_random_uuid(), 'REVISIT', 'FINDING', id::text, id, confirmed_at, confirmed_at, 'x'
        from finding;
      insert into device (id, facility_code, kind, registered_at)
        select 'gw-' || code, code, 'GATEWAY', '2026-01-01' from facility;
      insert into alert (id, number, facility_code, device_id, kind, severity, readings, observed_at,
          raised_at, last_seen_at)
        select gen_random_uuid(), 'AL@' || code, code, 'gw-' || code, 'GATEWAY_SILENT', 'ATTENTION',
            '{}', '2026-04-01', '2026-04-01', '2026-04-01' from facility;
      insert into incident (id, number, facility_code, kind, occurred_at, aware_at, recorded_at,
          recorded_by, description)
        select gen_random_uuid(), 'FIRE@' || code, code, 'FIRE', '2026-04-01', '2026-04-01',
            '2026-04-01', 'staff', 'x' from facility;
      insert into shift (id, facility_code, username, starts_at, ends_at)
        select gen_random_uuid(), code, 'resident-staff', '2026-04-01', '2026-04-02' from facility
        where code = 'FC-510100-001';
      insert into check_in (id, shift_id, username, occurred_at, recorded_at, signal)
        select gen_random_uuid(), id, username, starts_at, starts_at, 'AT_FACILITY' from shift;
      insert into record_stream select code, 1, 'x' from (select code from station union all
          select code from facility) u;
      insert into record_entry select stream, 1, '', 'x', '2026-04-01', 'x', 'X', 'X', 'x', '{}'
        from record_stream;
      insert into record_text select stream, 1, 'reason', 'x', 'x' from record_stream;
      insert into record_key values ('k', 'Ed25519', 'x', '2026-04-01');
      insert into record_checkpoint values (1, '2026-04-01', '2026-04-01', '{}', 'x', 'x');
      insert into record_checkpoint_head select stream, 1, 1, 'x' from record_stream;
      """;

  private static final String OF_ACCOUNTS =
      """
      insert into absence values (gen_random_uuid(), 'contact', 'contact-b', '2026-04-01',
          '2026-04-02', 'contact', '2026-04-01');
      insert into account_access (username, state, wanted, wanted_at)
        select username, 'IN_STEP', 1, '2026-04-01' from account;
      insert into person_look
        select gen_random_uuid(), id, 'contact', 'contact-person', 'ST-510100-01', 'PERSON', null,
            '2026-04-01' from person;
      insert into break_glass values (gen_random_uuid(), '00000000-0000-0000-0001-000000000004', 'C',
          'contact', 'contact-person', 'ST-510100-01', 'ST-510300-01', 'x', '2026-04-01',
          '2026-04-02', null, null);
      insert into sealing values ('person.alias', 1, 4, 0, 0, null, '2026-04-01', '2026-04-01', null);
      insert into calendar_feed values ('contact', 'hash', '2026-04-01');
      insert into idempotent_reply values ('contact', 'k', 'r', 200, null, '', '2026-04-01');
      insert into webhook values (gen_random_uuid(), 'ST-510100-01', 'https://x', 's', 'ROUTINE',
          true, 'admin', '2026-04-01');
      insert into notification values (gen_random_uuid(), 'contact', 'k', 'ROUTINE', 'X', '{}', '/x',
          null, '2026-04-01');
      insert into notification_preference values ('contact', 'en', null, false, null, null, 0);
      insert into notification_delivery (id, notification_id, content, channel, webhook_id, state,
          next_at, created_at)
        select gen_random_uuid(), n.id, 'x', 'WEBHOOK', w.id, 'WAITING', '2026-04-01', '2026-04-01'
        from notification n, webhook w;
      insert into outbox values (gen_random_uuid(), 'X', '{}', '2026-04-01', null, 0, null);
      insert into alert_threshold_change values (gen_random_uuid(), 'ROOM_COLDEST', 13, '2026-04-01', 'x',
          'admin', '2026-03-01');
      insert into ingest_watch values (true, '2026-04-01', '2026-04-01');
      insert into human_number values ('X', 2026, 1);
      insert into engine_run values (gen_random_uuid(), '2026-04-01', '2026-04-01', 0, 0, 0);
      insert into quarantine values (gen_random_uuid(), '2026-04-01', 't', 'p', 'n', 'X', '');
      insert into recurrence (obligation_code, subject_kind, subject_id, placement_id, facility_code,
          begins_at, since, phase_from, anchor, period)
        select 'CONTACT-CALL', 'PLACEMENT', id::text, id, facility_code, starts_at, starts_at,
            starts_at, starts_at, 0 from placement;
      """;

  private TwoLines() {}

  /** A fresh database with all of it. */
  static Database fresh() {
    Database database = Database.fresh();
    Units.in(database, "2026-01-01");
    database.run(UNITS);
    database.run(PLACEMENTS);
    database.run(FACTS);
    database.run(OF_THE_HOUSES);
    database.run(OF_ACCOUNTS);
    return database;
  }
}
