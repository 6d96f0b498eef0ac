-- Row-level security (ADR 15) of looks, access in need and sealing; nothing to do where it is not there yet.
do $do$
declare
    name text;
begin
    if to_regproc('protect') is null then
        return;
    end if;
    -- Everybody who shows a person leaves a look; one reads those at persons one sees.
    perform protect('person_look',
        'exists (select from person r where r.id = person_look.person_id)', 'username = (select scope_user())');
    -- Access in need is known to whoever opened it and to those above the station concerned.
    perform protect('break_glass',
        'username = (select scope_user()) or (select scope_everything()) or starts_with(station_code, (select scope_stations()))',
        'username = (select scope_user()) or station_code = (select scope_stations())');
    perform protect('sealing', '(select is_admin())', 'false', '{sealing}');

    -- The job reads and seals whatever is sealed, and sees nothing else.
    foreach name in array '{person,visit,health_update,incident,alert,break_glass,idempotent_reply}'::text[] loop
        execute format('create policy read_to_seal on %I for select to hearthwatch_app using ((select works_as(''sealing'')))', name);
        execute format('create policy sealed on %1$I for update to hearthwatch_app '
            || 'using ((select works_as(''sealing''))) with check ((select works_as(''sealing'')))', name);
    end loop;
    execute 'create policy in_need on person for select to hearthwatch_app using (id = any ((select granted_persons())::uuid[]))';
    -- A person open in need is seen like one within scope, by that reader and until the hour.
    execute $fn$
        create or replace function granted_persons() returns uuid[] language sql stable parallel safe security definer
            set search_path = public, pg_temp as $body$
            select array_agg(person_id) from break_glass
            where username = nullif(current_setting('hearthwatch.user', true), '')
              and ended_at is null and expires_at > now()
            $body$
        $fn$;
end $do$;

-- Which keys are in use in a column: counted by the owner, so that the administrator needs to see no row.
create function keys_in_use(place regclass, col name) returns setof text language plpgsql stable security definer
    set search_path = public, pg_temp as $$
begin
    return query execute format('select distinct substring(%1$I from ''^hw1:[0-9]+:'') from %2$s where %1$I is not null', col, place);
end $$;
