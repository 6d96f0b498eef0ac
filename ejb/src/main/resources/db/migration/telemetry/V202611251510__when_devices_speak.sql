-- What silence is judged by (ADR 0022).
-- next_update_at: when the device said it would speak again; null when its last pack did not say.
-- usual_seconds:  its usual interval between packs, learnt from so many intervals; null before the first.
-- speaking_since: since when it has spoken without a break.
-- last_publisher: who spoke for it last: itself, or the gateway it is behind.
-- offline_since:  when the broker, by its will, or the device itself said that it is off; null once it is back.
alter table device
    add column next_update_at timestamptz,
    add column usual_seconds  double precision check (usual_seconds > 0),
    add column intervals      integer not null default 0,
    add column speaking_since timestamptz,
    add column last_publisher text references device,
    add column offline_since  timestamptz;

-- Since when, without a break, some node has listened to the broker, and when that was last seen to be so. While nobody
-- listens, nobody is silent.
create table ingest_watch (
    only_one        boolean primary key default true check (only_one),
    listening_since timestamptz not null,
    listened_at     timestamptz not null
);
do $do$
begin
    if to_regproc('protect') is null then
        return;
    end if;
    perform protect('ingest_watch', 'false', 'false', '{silence}');
    execute 'create policy silence on device for select to hearthwatch_app using ((select works_as(''silence'')))';
    execute 'create policy silence on device_binding for select to hearthwatch_app using ((select works_as(''silence'')))';
    execute 'create policy silence on reading for select to hearthwatch_app using ((select works_as(''silence'')))';
    execute 'create policy silence on person for select to hearthwatch_app using ((select works_as(''silence'')))';
    execute 'create policy silence on placement for select to hearthwatch_app using ((select works_as(''silence'')))';
    execute 'create policy silence on contact_assignment for select to hearthwatch_app using ((select works_as(''silence'')))';
    execute 'create policy silence on duty for all to hearthwatch_app using ((select works_as(''silence''))) '
        || 'with check ((select works_as(''silence'')))';
end $do$;
create index device_behind_gateway on device (last_publisher) where last_publisher <> id;
