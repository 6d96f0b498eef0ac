-- Access in need to one person, out of scope, for a time: who, why, until when, and which station was told.
create table break_glass (
    id           uuid primary key,
    person_id    uuid        not null references person,
    person_number text       not null,
    username     text        not null references account,
    role         text        not null,
    unit_code    text        not null,
    station_code text        not null references station,
    reason       text        not null,
    granted_at   timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    ended_by     text references account,
    check (expires_at > granted_at),
    check ((ended_at is null) = (ended_by is null))
);
create index break_glass_by_user on break_glass (username, person_id, expires_at);
create index break_glass_by_station on break_glass (station_code, granted_at desc);
create index break_glass_plain_reason on break_glass (id) where reason is not null and reason not like 'hw1:%';

-- Finds one person by an exact number, whoever asks, and the station that answers for them. Nothing else is told.
create function person_in_need(wanted_number text, wanted_blind text)
    returns table (person_id uuid, person_number text, station_code text) language sql stable security definer set search_path = public, pg_temp as $$
    select r.id, r.number, coalesce(p.station_code, r.registered_station)
    from person r left join lateral (
        select l.station_code, l.ends_at, l.starts_at from placement l where l.person_id = r.id
        order by l.ends_at desc nulls first, l.starts_at desc limit 1) p on true
    where r.number = wanted_number or r.identity_number_index = wanted_blind
    order by p.ends_at desc nulls first, p.starts_at desc nulls last limit 1
    $$;
