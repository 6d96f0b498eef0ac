-- Duties counted by facility and day, and by prefecture and day, so that compliance over a year needs no duties.
-- A cell holds the duties that are alike to the day; done: when the evidence happened, known: when it was recorded,
-- infinity: never. The bounds say between which instants those of its duties lie, so that a moment within a day is
-- decided without them or, where it falls between the bounds, by reading the duties of that cell. See ADR 0012.
create table duty_tally (
    facility_code         text        not null,
    due_day               date        not null,
    obligation_version_id uuid        not null,
    station_code          text        not null,
    done_day              date        not null,
    known_day             date        not null,
    waived_day            date        not null,
    late                  boolean     not null,
    back_dated            boolean     not null,
    duties                integer     not null,
    due_min               timestamptz not null,
    due_max               timestamptz not null,
    done_min              timestamptz not null,
    done_max              timestamptz not null,
    known_min             timestamptz not null,
    known_max             timestamptz not null,
    waived_min            timestamptz not null,
    waived_max            timestamptz not null,
    primary key (facility_code, due_day, obligation_version_id, station_code, done_day, known_day, waived_day, late, back_dated)
);
create index duty_tally_by_station on duty_tally (station_code, due_day);
create index duty_tally_by_day on duty_tally (due_day, obligation_version_id);
create index duty_tally_emptied on duty_tally (due_day) where duties = 0;

create table duty_tally_division (
    facility_division     text        not null,
    station_division      text        not null,
    due_day               date        not null,
    obligation_version_id uuid        not null,
    done_day              date        not null,
    known_day             date        not null,
    waived_day            date        not null,
    late                  boolean     not null,
    back_dated            boolean     not null,
    duties                integer     not null,
    due_min               timestamptz not null,
    due_max               timestamptz not null,
    done_min              timestamptz not null,
    done_max              timestamptz not null,
    known_min             timestamptz not null,
    known_max             timestamptz not null,
    waived_min            timestamptz not null,
    waived_max            timestamptz not null,
    primary key (due_day, obligation_version_id, facility_division, station_division, done_day, known_day, waived_day, late, back_dated)
);
create index duty_tally_division_emptied on duty_tally_division (due_day) where duties = 0;

-- What changed since: a duty as it was counts -1, as it is +1. Writers only append, so that they never wait for each
-- other; a background pass moves the changes into the tally, and readers add what has not been moved yet.
create table duty_change (
    facility_code         text        not null,
    station_code          text        not null,
    obligation_version_id uuid        not null,
    due_at                timestamptz not null,
    done_at               timestamptz not null,
    known_at              timestamptz not null,
    waived_at             timestamptz not null,
    duties                integer     not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000, autovacuum_vacuum_insert_threshold = -1);
-- Working tables: what was moved is taken away.
grant delete on duty_change, duty_tally, duty_tally_division to hearthwatch_app;

create function shanghai_day(moment timestamptz) returns date
    language sql immutable strict parallel safe
    return (moment at time zone 'Asia/Shanghai')::date;

-- Duties and changes as cells count them.
create view duty_cell as
select d.*, shanghai_day(due_at) as due_day, shanghai_day(done_at) as done_day, shanghai_day(known_at) as known_day,
    shanghai_day(waived_at) as waived_day, done_at > due_at and done_at < 'infinity' as late,
    done_at <= due_at and known_at > due_at as back_dated
from (select id, obligation_code, obligation_version_id, facility_code, station_code, opens_at, due_at,
          coalesce(fulfilled_at, 'infinity') as done_at, coalesce(fulfilment_recorded_at, 'infinity') as known_at,
          coalesce(waived_at, 'infinity') as waived_at
      from duty where cancelled_at is null) d;
create view duty_change_cell as
select c.*, shanghai_day(due_at) as due_day, shanghai_day(done_at) as done_day, shanghai_day(known_at) as known_day,
    shanghai_day(waived_at) as waived_day, done_at > due_at and done_at < 'infinity' as late,
    done_at <= due_at and known_at > due_at as back_dated
from duty_change c;

-- Groups by all it keeps, so that what did not change for the tally cancels out and equal duties are one row.
create function note_duty_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into duty_change
        select facility_code, station_code, obligation_version_id, due_at, coalesce(fulfilled_at, 'infinity'),
            coalesce(fulfilment_recorded_at, 'infinity'), coalesce(waived_at, 'infinity'), count(*)
        from added where cancelled_at is null
        group by 1, 2, 3, 4, 5, 6, 7;
    else
        insert into duty_change
        select facility_code, station_code, obligation_version_id, due_at, coalesce(fulfilled_at, 'infinity'),
            coalesce(fulfilment_recorded_at, 'infinity'), coalesce(waived_at, 'infinity'), sum(one)
        from (select r.*, -1 as one from removed r union all select a.*, 1 from added a) changed
        where cancelled_at is null
        group by 1, 2, 3, 4, 5, 6, 7
        having sum(one) <> 0;
    end if;
    return null;
end $$;
create trigger duty_opened after insert on duty
    referencing new table as added for each statement execute function note_duty_change();
create trigger duty_changed after update on duty
    referencing old table as removed new table as added for each statement execute function note_duty_change();

-- Moves what changed into the tally; one at a time, and whoever comes second has nothing to do.
-- Answers how many changes it moved.
create function fold_duty_changes() returns bigint language plpgsql as $$
declare
    moved bigint;
begin
    if not pg_try_advisory_xact_lock(4812002) then
        return 0;
    end if;
    with taken as (delete from duty_change returning *),
    cells as materialized (
        select t.*, f.division_code as facility_division, s.division_code as station_division,
            shanghai_day(due_at) as due_day, shanghai_day(done_at) as done_day, shanghai_day(known_at) as known_day,
            shanghai_day(waived_at) as waived_day, done_at > due_at and done_at < 'infinity' as late,
            done_at <= due_at and known_at > due_at as back_dated
        from taken t join facility f on f.code = t.facility_code join station s on s.code = t.station_code),
    fine as (
        insert into duty_tally as t
        select facility_code, due_day, obligation_version_id, station_code, done_day, known_day, waived_day, late,
            back_dated, sum(duties), min(due_at), max(due_at), min(done_at), max(done_at), min(known_at), max(known_at),
            min(waived_at), max(waived_at)
        from cells group by 1, 2, 3, 4, 5, 6, 7, 8, 9
        on conflict (facility_code, due_day, obligation_version_id, station_code, done_day, known_day, waived_day, late,
            back_dated)
        do update set duties = t.duties + excluded.duties,
            due_min = least(t.due_min, excluded.due_min), due_max = greatest(t.due_max, excluded.due_max),
            done_min = least(t.done_min, excluded.done_min), done_max = greatest(t.done_max, excluded.done_max),
            known_min = least(t.known_min, excluded.known_min), known_max = greatest(t.known_max, excluded.known_max),
            waived_min = least(t.waived_min, excluded.waived_min),
            waived_max = greatest(t.waived_max, excluded.waived_max)),
    coarse as (
        insert into duty_tally_division as t
        select facility_division, station_division, due_day, obligation_version_id, done_day, known_day, waived_day,
            late, back_dated, sum(duties), min(due_at), max(due_at), min(done_at), max(done_at), min(known_at),
            max(known_at), min(waived_at), max(waived_at)
        from cells group by 1, 2, 3, 4, 5, 6, 7, 8, 9
        on conflict (due_day, obligation_version_id, facility_division, station_division, done_day, known_day,
            waived_day, late, back_dated)
        do update set duties = t.duties + excluded.duties,
            due_min = least(t.due_min, excluded.due_min), due_max = greatest(t.due_max, excluded.due_max),
            done_min = least(t.done_min, excluded.done_min), done_max = greatest(t.done_max, excluded.done_max),
            known_min = least(t.known_min, excluded.known_min), known_max = greatest(t.known_max, excluded.known_max),
            waived_min = least(t.waived_min, excluded.waived_min),
            waived_max = greatest(t.waived_max, excluded.waived_max))
    select count(*) into moved from taken;
    if moved > 0 then
        delete from duty_tally where duties = 0;
        delete from duty_tally_division where duties = 0;
    end if;
    return moved;
end $$;

-- Counts everything anew. For maintenance that the triggers do not see, such as taking old partitions away.
create function recount_duties() returns void language plpgsql as $$
begin
    lock table duty in share mode;
    delete from duty_change;
    delete from duty_tally;
    delete from duty_tally_division;
    insert into duty_change
    select facility_code, station_code, obligation_version_id, due_at, done_at, known_at, waived_at, count(*)
    from duty_cell group by 1, 2, 3, 4, 5, 6, 7;
end $$;
select recount_duties();

-- The duties behind a figure, and those of one placement.
create index duty_by_rule on duty (obligation_code, due_at, id);
create index duty_by_placement on duty (placement_id, due_at) where placement_id is not null;
