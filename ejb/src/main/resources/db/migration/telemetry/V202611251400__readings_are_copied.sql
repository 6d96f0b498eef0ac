-- COPY does not go past the policies of a table, and is what makes the ingest fast. So the ingest copies into the day's
-- partition by its name: there the application may add rows, and nothing else; and only while it works as the ingest.
create function only_the_ingest_adds() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if session_user = 'hearthwatch_app' and not works_as('ingest') then
        raise exception 'Only the ingest adds readings' using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;

create function open_for_copy(part regclass) returns void language plpgsql set search_path = public, pg_temp as $$
begin
    execute format('alter table %s disable row level security', part);
    execute format('revoke all on %s from hearthwatch_app', part);
    execute format('grant insert on %s to hearthwatch_app', part);
    execute format('create trigger only_the_ingest_adds before insert on %s for each statement execute function only_the_ingest_adds()', part);
end $$;
revoke execute on function open_for_copy from public, hearthwatch_app;

do $$
declare
    part regclass;
begin
    for part in select inhrelid from pg_inherits where inhparent = 'reading'::regclass loop
        perform open_for_copy(part);
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
            perform open_for_copy(name::regclass);
        end if;
        day := day + 1;
    end loop;
end $$;
