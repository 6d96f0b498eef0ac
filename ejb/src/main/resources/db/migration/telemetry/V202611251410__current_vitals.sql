-- The newest value of each reading of a person, kept up as readings come, so that judging a person costs the same however
-- often they are measured. Made from readings, and made again from those of the last hour when a row is missing.
create table current_vitals (
    person_id uuid primary key references person,
    newest    text not null default '{}',
    last_true text not null default '{}'
) with (fillfactor = 50);
comment on column current_vitals.newest is 'by reading name: the value and when it was observed, in microseconds since 1970';
comment on column current_vitals.last_true is 'by the name of a flag: when it was last observed to be true, in microseconds since 1970';
select protect('current_vitals',
    '(select scope_user()) is not null and exists (select from placement p where p.person_id = current_vitals.person_id and p.ends_at is null)',
    'false', '{alerts}');

-- What has been dispatched is kept for a day, for whoever looks for a fault.
create function forget_dispatched(before timestamptz) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with gone as (delete from outbox where dispatched_at < before returning 1) select count(*) from gone
    $$;
create index outbox_dispatched on outbox (dispatched_at) where dispatched_at is not null;
