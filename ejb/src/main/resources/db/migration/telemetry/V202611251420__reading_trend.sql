-- What readings come to by the minute, hour and day, for each placement by itself, so that either line keeps seeing its
-- own span. Written once a span is over and again when something comes late; kept when the readings are gone.
create table reading_trend (
    person_id    uuid        not null references person,
    resolution   text        not null check (resolution in ('MINUTE', 'HOUR', 'DAY')),
    starts_at    timestamptz not null,
    placement_id uuid        not null references placement,
    readings     integer     not null,
    hr_low smallint, hr_high smallint, hr_mean real,
    spo2_low smallint, spo2_high smallint, spo2_mean real,
    rr_low smallint, rr_high smallint, rr_mean real,
    temp_low real, temp_high real, temp_mean real,
    sbp_low smallint, sbp_high smallint, sbp_mean real,
    dbp_low smallint, dbp_high smallint, dbp_mean real,
    glu_low real, glu_high real, glu_mean real,
    weight_low real, weight_high real, weight_mean real,
    room_low real, room_high real, room_mean real,
    steps integer,
    primary key (person_id, resolution, starts_at, placement_id)
);
comment on column reading_trend.starts_at is 'a full minute, hour, or day of Asia/Shanghai';
comment on column reading_trend.readings is 'how many rows of readings it is made of';
comment on column reading_trend.steps is 'the most steps since midnight that were told';

-- How far each resolution is written: everything observed before is in, but for what has come since and is noted below.
create table trend_progress (
    resolution text        primary key,
    done_until timestamptz not null
);
create table trend_due (
    person_id  uuid        not null references person,
    resolution text        not null,
    starts_at  timestamptz not null,
    primary key (resolution, starts_at, person_id)
);

select protect('reading_trend',
    '(select scope_user()) is not null and exists (select from placement p where p.id = reading_trend.placement_id)',
    'false', '{trends}');
select protect('trend_progress', anybody(), 'false', '{trends}');
select protect('trend_due', 'false', 'false', '{trends}');
create policy read_for_trends on reading for select to hearthwatch_app using ((select works_as('trends')));
create policy read_for_trends on placement for select to hearthwatch_app using ((select works_as('trends')));
-- What is written again is due no more.
grant delete on trend_due to hearthwatch_app;

-- Drops the days of readings before a day, but for those of which something is not written yet; answers how many.
create function drop_reading_days(before date) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    part text;
    first timestamptz;
    gone integer := 0;
begin
    for part in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
            where i.inhparent = 'reading'::regclass and c.relname ~ '^reading_[0-9]{8}$'
                and to_date(right(c.relname, 8), 'YYYYMMDD') < before order by 1 loop
        first := to_date(right(part, 8), 'YYYYMMDD')::timestamp at time zone 'Asia/Shanghai';
        if (select count(*) from trend_progress where done_until >= first + interval '1 day') = 3
                and not exists (select from trend_due
                    where starts_at >= first and starts_at < first + interval '1 day') then
            execute format('drop table %I', part);
            gone := gone + 1;
        end if;
    end loop;
    return gone;
end $$;
