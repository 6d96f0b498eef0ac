-- Row-level security of what there is. Everything else is listed, with its reason, in RowLevelSecurityTest.

-- Persons and placements. Master data of a person is seen by whoever has or had a placement of theirs, or registered them.
select protect('placement', on_line('station_code', 'facility_code') || ' or ' || is_granted('id'),
    on_line('station_code', 'facility_code'), readers => '{engine,alerts,signs}');
select protect('person',
    whole_province() || ' or seen_by && (select scope_keys())::text[]'
        || ' or id = any ((select granted_persons())::uuid[])',
    whole_province() || ' or starts_with(registered_station, (select scope_stations()))',
    readers => '{engine,alerts}');
select protect('placement_agreement', on_line('station_code', 'facility_code'), on_line('station_code', 'facility_code'),
    readers => '{engine}');

-- Facts about a placement: seen along its lines, by a former facility or station those of its own placement.
select protect('contact_assignment', on_line('station_code', 'facility_code') || ' or ' || is_granted('placement_id'),
    on_line('station_code', 'facility_code'), readers => '{engine,alerts}');
select protect('visit', on_line('station_code', 'facility_code') || ' or ' || is_granted('placement_id'),
    on_line('station_code', 'facility_code'));
select protect('health_update', on_line('station_code', 'facility_code') || ' or ' || is_granted('placement_id'),
    on_line('station_code', 'facility_code'));
select protect('alert', on_line('station_code', 'facility_code') || ' or ' || is_granted('placement_id'),
    on_line('station_code', 'facility_code'), '{alerts}');
select protect('incident',
    on_line('station_code', 'facility_code') || ' or ' || is_granted('placement_id')
        || ' or (station_code is null and facility_code = any ((select scope_houses())::text[]))',
    on_line('station_code', 'facility_code')
        || ' or (station_code is null and facility_code = any ((select scope_houses())::text[]))');

-- Readings belong to whoever wore the device: seen for the times at which they had a placement that is seen.
select protect('reading',
    whole_province() || ' or (' || is_caller()
        || ' and (exists (select from placement p where p.person_id = reading.person_id'
        || ' and p.starts_at <= reading.observed_at and (p.ends_at is null or p.ends_at > reading.observed_at))'
        || ' or (person_id is null and exists (select from device d where d.id = reading.device_id))))',
    'false', '{ingest}', '{alerts,signs}');
select protect('device', in_house('facility_code'), in_house('facility_code'), '{ingest}');
select protect('device_binding',
    is_caller() || ' and (exists (select from device d where d.id = device_binding.device_id)'
        || ' or exists (select from placement p where p.person_id = device_binding.person_id'
        || ' and p.starts_at < coalesce(device_binding.bound_until, ''infinity'')'
        || ' and coalesce(p.ends_at, ''infinity'') > device_binding.bound_from))',
    is_caller() || ' and exists (select from device d where d.id = device_binding.device_id)', readers => '{ingest,signs}');
select protect('quarantine', 'false', 'false', '{ingest}');

-- Duties and their evidence.
select protect('duty',
    on_line('station_code', 'facility_code') || ' or ' || is_granted('placement_id')
        || ' or (placement_id is null and facility_code = any ((select scope_houses())::text[]))',
    on_line('station_code', 'facility_code')
        || ' or (placement_id is null and facility_code = any ((select scope_houses())::text[]))',
    '{engine,alerts,signs}');
select protect('evidence',
    on_line('station_code', 'facility_code')
        || ' or (station_code is null and facility_code = any ((select scope_houses())::text[]))'
        || ' or (subject_kind = ''PLACEMENT'' and subject_id = any ((select granted_placements())::text[]))',
    on_line('station_code', 'facility_code')
        || ' or (station_code is null and facility_code = any ((select scope_houses())::text[]))',
    '{engine,signs}');
select protect('duty_step', is_caller() || ' and exists (select from duty d where d.id = duty_step.duty_id)', 'false',
    '{engine}');
select protect('recurrence', 'false', 'false', '{engine}');
select protect('new_subject', 'false', 'false', '{engine}');
select protect('engine_run', 'false', 'false', '{engine}');

-- Counted duties. The triggers that note changes do so whoever changes a duty.
alter function note_duty_change() security definer set search_path = public, pg_temp;
alter function note_new_placement() security definer set search_path = public, pg_temp;
alter function note_new_facility() security definer set search_path = public, pg_temp;
alter function ensure_reading_partitions(date, date) set search_path = public, pg_temp;
alter view duty_cell set (security_invoker = true);
alter view duty_change_cell set (security_invoker = true);
select protect('duty_change', on_line('station_code', 'facility_code'), 'false', '{tally}');
select protect('duty_tally', on_line('station_code', 'facility_code'), 'false', '{tally}');
select protect('duty_tally_division',
    whole_province() || ' or facility_division = (select scope_division())'
        || ' or station_division = (select scope_division())', 'false', '{tally}');

-- Units are known to whoever acts, and changed by administrators only; what happens in them is another matter.
-- What concerns a whole facility is seen by its line. Nobody in it learns of an unannounced inspection before it has begun. Shifts are also
-- a matter of the station whose officer it is.
select protect('station', anybody(), '(select is_admin())');
select protect('facility', anybody(), '(select is_admin())');
select protect('inspection', '(' || in_house('facility_code') || ')'
        || ' and (kind <> ''UNANNOUNCED'' or started_at is not null'
        || ' or (select scope_role()) not in (''facility-staff'', ''resident-staff''))',
    in_house('facility_code'));
select protect('inspection_answer', 'exists (select from inspection i where i.id = inspection_answer.inspection_id)',
    'exists (select from inspection i where i.id = inspection_answer.inspection_id)');
select protect('finding', in_house('facility_code'), in_house('facility_code'));
select protect('shift',
    in_house('facility_code') || ' or exists (select from account a where a.username = shift.username'
        || ' and starts_with(a.unit_code, (select scope_stations())))',
    in_house('facility_code') || ' or exists (select from account a where a.username = shift.username'
        || ' and starts_with(a.unit_code, (select scope_stations())))');
select protect('check_in', 'exists (select from shift s where s.id = check_in.shift_id)',
    'exists (select from shift s where s.id = check_in.shift_id)');

-- The record: everybody who acts leaves entries; one reads the chains of one's own lines.
select protect('record_stream', anybody(), anybody());
select protect('record_entry', on_line('stream', 'stream') || ' or stream = (select scope_unit())', anybody(),
    readers => '{sealer}');

do $$
begin
    if to_regclass('record_text') is not null then
        perform protect('record_text', on_line('stream', 'stream') || ' or stream = (select scope_unit())',
            anybody(), readers => '{sealer}');
    end if;
    -- Checkpoints are published: hashes and signatures that tell of nobody.
    perform protect(sealed, anybody(), 'false', '{sealer}')
    from unnest(array[to_regclass('record_key'), to_regclass('record_checkpoint'), to_regclass('record_checkpoint_head')]) sealed
    where sealed is not null;
end $$;

-- Accounts are known to whoever acts, so that an officer's name can be shown. Only administrators change them;
-- others of the unit may lock one while they plan an absence.
select protect('account', anybody(), '(select is_admin())');
create policy locked on account for update to hearthwatch_app
    using (unit_code = (select scope_unit())) with check ((select is_admin()));
select protect('absence',
    'exists (select from account a where a.username = absence.username and (a.unit_code = (select scope_unit()) or '
        || on_line('a.unit_code', 'a.unit_code') || '))',
    'exists (select from account a where a.username = absence.username and a.unit_code = (select scope_unit()))',
    readers => '{notifier}');

-- What belongs to one account.
select protect('calendar_feed', 'username = (select scope_user())', 'username = (select scope_user())',
    readers => '{calendar}');
select protect('idempotent_reply', 'caller = (select scope_user())', 'caller = (select scope_user())');
select protect('notification', 'recipient = (select scope_user())', 'recipient = (select scope_user())', '{notifier}');
select protect('notification_preference', 'username = (select scope_user())', 'username = (select scope_user())',
    readers => '{notifier}');
select protect('notification_delivery', '(select is_admin())', '(select is_admin())', '{notifier}');
select protect('webhook', '(select is_admin())', '(select is_admin())', readers => '{notifier}');

-- Workings.
select protect('outbox', 'false', 'false', '{outbox}');
create policy emitted on outbox for insert to hearthwatch_app with check ((select is_acting()));
select protect('human_number', anybody(), anybody());

-- Nobody comes to rows by the name of a partition: there no policy lets anybody through.
do $$
declare
    part regclass;
begin
    for part in select inhrelid from pg_inherits
            where inhparent in ('duty'::regclass, 'reading'::regclass) loop
        execute format('alter table %s enable row level security', part);
    end loop;
end $$;
create or replace function ensure_reading_partitions(first date, last date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    day date := first;
    name text;
begin
    while day <= last loop
        name := 'reading_' || to_char(day, 'YYYYMMDD');
        if to_regclass('public.' || name) is null then
            execute format('create table %I partition of reading for values from (%L) to (%L)',
                name, day::text || ' 00:00+08', (day + 1)::text || ' 00:00+08');
            execute format('alter table %I enable row level security', name);
        end if;
        day := day + 1;
    end loop;
end $$;

-- COPY does not go past policies, so the ingest copies into a table of its session and inserts from there.
do $$
begin
    execute format('grant temporary on database %I to hearthwatch_app', current_database());
    if not has_database_privilege('hearthwatch_app', current_database(), 'TEMPORARY') then
        raise exception 'hearthwatch_app may not make temporary tables: grant it (see docs/operations.md).';
    end if;
    if exists (select from pg_roles where rolname = 'hearthwatch_broker') then
        create policy asked on device for select to hearthwatch_broker using (true);
    end if;
end $$;

-- That somebody is measured by a device of the caller's house and belongs elsewhere is a finding of the house; what was
-- measured is not, nor whose other people are in the house. So a head count may ask only these two questions.
create function is_own_house(house text) returns boolean language sql stable
    return coalesce(scope_everything() or starts_with(house, scope_facilities()) or house = any (scope_houses()), false);
create function is_there_for_others(person uuid, house text, since timestamptz) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select is_own_house(house) and exists (select from placement p
        where p.person_id = person and p.facility_code = house and (p.ends_at is null or p.ends_at > since))
    $$;
create function last_heard(person uuid, device text, house text, since timestamptz) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select max(r.observed_at) from reading r
    where is_own_house(house) and r.person_id = person and r.device_id = device and r.observed_at > since
        and coalesce(r.hr, r.spo2, r.rr, r.temp) is not null and r.worn is distinct from false
    $$;
