-- An invented province of any size with a history of daily duties, made by the database itself; random, but the same
-- each time.
create schema bench;

create function bench.random(of text) returns double precision language sql immutable parallel safe as
    $$ select (hashtextextended(of, 0) & 1048575) / 1048576.0 $$;

-- Identifiers that grow with time, as the product's do.
create function bench.id(moment timestamptz, of text) returns uuid language sql immutable parallel safe as
    $$ select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '7' || substr(md5(of), 1, 19))::uuid $$;

create function bench.midnight(day date) returns timestamptz language sql immutable parallel safe as
    $$ select day::timestamp at time zone 'Asia/Shanghai' $$;

-- Five stations a prefecture; each facility is supervised by one, and cares for people of two.
create procedure bench.units(placements integer, facilities integer, since date) language plpgsql as $$
begin
    insert into station (code, division_code, name_zh, name_en)
    select format('ST-%s-%s', code, lpad(n::text, 2, '0')), code, '救助站', 'Station ' || n
    from division, generate_series(11, 15) n where code not like '%0000';
    create table bench.station as select row_number() over (order by code) - 1 as no, code, division_code from station
        where code ~ '-1[1-5]$';
    create table bench.facility as
    select n as no, format('FC-%s-%s', s.division_code, lpad((100 + n / 21)::text, 3, '0')) as code, s.code as station,
        s.division_code
    from generate_series(0, facilities - 1) n join bench.station s on s.no = (n % 21) * 5 + n / 21 % 5;
    insert into facility (code, division_code, supervising_station_code, name_zh, name_en, capacity, supervised_since)
    select code, division_code, station, '托养院 ' || no, 'Home ' || no, 500, bench.midnight(since) from bench.facility;
    create table bench.placement as
    select n as no, bench.id(bench.midnight(since), 'placement' || n) as id, f.code as facility,
        case when n / facilities % 5 = 0 then o.code else f.station end as station, f.division_code
    from generate_series(0, placements - 1) n join bench.facility f on f.no = n % facilities
        join bench.station o on o.no = (n % facilities * 7 + 3) % 105;
    insert into person (id, number, alias, sex, estimated_age, estimated_on, registered_at, registered_by, registered_station,
        seen_by)
    select id, 'PN-B-' || no, '无名 ' || no, 'UNKNOWN', 70, since, bench.midnight(since), 'bench', station,
        scope_keys_of(station, facility) from bench.placement;
    insert into placement_agreement (id, number, station_code, facility_code, valid_from, valid_until)
    select bench.id(bench.midnight(since), station || facility), 'AG-B-' || row_number() over (), station, facility, since,
        since + 10000 from (select distinct station, facility from bench.placement) pairs;
    insert into placement (id, number, person_id, station_code, facility_code, agreement_id, starts_at)
    select id, 'PL-B-' || no, id, station, facility, bench.id(bench.midnight(since), station || facility),
        bench.midnight(since) from bench.placement;
    create index on bench.placement (no);
    create unlogged table bench.invented (like bench.placement, duty uuid, evidence uuid, opens timestamptz,
        due timestamptz, chance double precision, share double precision);
    insert into account (username, role, unit_code, display_zh, display_en)
    select 'staff-' || code, 'facility-staff', code, '护理员', 'Staff' from bench.facility
    union all select 'head-' || code, 'station-supervisor', code, '站长', 'Supervisor' from bench.station
    union all values ('province-auditor', 'province-auditor', '510000', '省民政', 'Province');
    analyze bench.placement;
end $$;

-- One day's duties of the first so many placements under a rule that is due at noon of the next day, with what became
-- of them by now: 88 % done on time, 4 % recorded too late though told as on time, 3 % late, 4 % missed, 1 % waived.
create procedure bench.day(rule text, day date, placements integer) language plpgsql as $$
begin
    truncate bench.invented;
    insert into bench.invented
    select p.*, bench.id(bench.midnight(day), rule || p.no), bench.id(bench.midnight(day + 1), rule || p.no),
        bench.midnight(day), bench.midnight(day + 1) + interval '12 hours', bench.random(day::text || p.no),
        bench.random(p.no || day::text)
    from bench.placement p where p.no < placements;
    insert into evidence (id, kind, subject_kind, subject_id, station_code, facility_code, reference_id, occurred_at,
        recorded_at, recorded_by)
    select evidence, 'HEALTH_UPDATE', 'PLACEMENT', id::text, station, facility, evidence,
        case when chance < 0.92 then opens + share * (due - opens) else due + share * interval '1 day' end,
        case when chance < 0.88 then opens + share * (due - opens) + least(share, 1 - share) * (due - opens)
            else due + interval '1 day' + share * interval '3 days' end, 'bench'
    from bench.invented
    where chance < 0.95 and due + interval '4 days' < now() or chance < 0.88 and due < now();
    insert into duty (id, obligation_code, obligation_version_id, subject_kind, subject_id, placement_id, facility_code,
        station_code, accountable_role, opens_at, due_at, lapses_at, opened_at, fulfilled_at, fulfilment_recorded_at,
        evidence_id, waived_at, waived_by, waiver_reason)
    select i.duty, rule, v.id, 'PLACEMENT', i.id::text, i.id, i.facility, i.station, 'facility-staff', i.opens, i.due,
        i.due + interval '1 day', i.opens, e.occurred_at, e.recorded_at, e.id,
        case when i.chance >= 0.99 then i.due end, case when i.chance >= 0.99 then 'bench' end,
        case when i.chance >= 0.99 then 'invented' end
    from bench.invented i
    join obligation_version v on v.obligation_code = rule and v.valid_until is null
    left join evidence e on e.id = i.evidence;
end $$;

-- Loading goes without secondary indexes, foreign keys and triggers; afterwards everything is as the product has it.
create table bench.index_definition (definition text);
create procedure bench.begin_loading() language plpgsql as $$
declare
    one record;
begin
    truncate bench.index_definition;
    for one in select indexrelid::regclass as name, replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') as definition
        from pg_index where indrelid in ('duty'::regclass, 'evidence'::regclass)
            and not exists (select from pg_constraint where conindid = indexrelid) loop
        insert into bench.index_definition values (one.definition);
        execute format('drop index %s', one.name);
    end loop;
    set session_replication_role = replica;
end $$;
create procedure bench.end_loading() language plpgsql as $$
declare
    one text;
begin
    set session_replication_role = origin;
    for one in select definition from bench.index_definition loop
        execute one;
    end loop;
    perform recount_duties();
end $$;

-- The rule alone is in force, with a duty a day for each placement from today on.
create procedure bench.recur(rule text, today date) language plpgsql as $$
begin
    update obligation_version set in_force = obligation_code = rule;
    truncate new_subject, recurrence;
    insert into recurrence (obligation_code, subject_kind, subject_id, placement_id, facility_code, begins_at, since,
        phase_from, anchor, period)
    select rule, 'PLACEMENT', p.id::text, p.id, p.facility, bench.midnight(today), bench.midnight(today), v.valid_from,
        bench.midnight(today), 0
    from bench.placement p join obligation_version v on v.obligation_code = rule and v.valid_until is null;
    analyze recurrence;
end $$;

-- Today has not begun yet: no duty and no evidence of it.
create procedure bench.before_today(rule text, today date) language plpgsql as $$
begin
    set session_replication_role = replica;
    delete from duty where opens_at >= bench.midnight(today) and opens_at < bench.midnight(today + 1);
    delete from evidence where recorded_by = 'bench-today';
    set session_replication_role = origin;
    update recurrence set anchor = bench.midnight(today), period = 0, next_at = null where obligation_code = rule;
end $$;

create procedure bench.evidence_of_today(today date) language plpgsql as $$
begin
    insert into evidence (id, kind, subject_kind, subject_id, reference_id, occurred_at, recorded_at, recorded_by)
    select gen_random_uuid(), 'HEALTH_UPDATE', 'PLACEMENT', id::text, id, bench.midnight(today) + interval '1 second',
        bench.midnight(today) + interval '2 seconds', 'bench-today'
    from bench.placement;
end $$;
