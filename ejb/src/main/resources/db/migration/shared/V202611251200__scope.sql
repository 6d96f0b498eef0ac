-- Who acts, for the length of a transaction: an account with its scope, or a named piece of background work, or both.
-- Without either, every policy is false and no row is seen. See ADR 0015 and docs/architecture.md, "Who sees what".
--   hearthwatch.user, .role, .unit       the account
--   hearthwatch.stations, .facilities    what the codes of units in scope begin with: ST- and FC- for the province,
--                                        ST-510100 and FC-510100 for a prefecture, one code for a station or facility
--   hearthwatch.work                     the background work
-- Codes of units name their division, which is what makes a prefecture a prefix.
alter table station add constraint code_names_division check (substr(code, 4, 6) = division_code);
alter table facility add constraint code_names_division check (substr(code, 4, 6) = division_code);

-- Acts as an account from here to the end of the transaction; one that is unknown or not active sees nothing.
create function enter_as(name text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who account;
    stations text := '';
    facilities text := '';
begin
    select * into who from account where username = name and active;
    if who.role = 'admin' then
        null;
    elsif who.unit_code like 'ST-%' then
        stations := who.unit_code;
    elsif who.unit_code like 'FC-%' then
        facilities := who.unit_code;
    elsif exists (select from division where code = who.unit_code and parent_code is null) then
        stations := 'ST-';
        facilities := 'FC-';
    elsif who.unit_code is not null then
        stations := 'ST-' || who.unit_code;
        facilities := 'FC-' || who.unit_code;
    end if;
    perform set_config('hearthwatch.user', coalesce(who.username, ''), true),
        set_config('hearthwatch.role', coalesce(who.role, ''), true),
        set_config('hearthwatch.unit', coalesce(who.unit_code, ''), true),
        set_config('hearthwatch.stations', stations, true),
        set_config('hearthwatch.facilities', facilities, true);
end $$;

-- Does background work under its name besides, and answers the name before.
create function enter_work(name text) returns text language plpgsql as $$
declare
    before text := coalesce(current_setting('hearthwatch.work', true), '');
begin
    perform set_config('hearthwatch.work', name, true);
    return before;
end $$;

-- Policies ask these in sub-selects, so that each is answered once a statement.
create function scope_user() returns text language sql stable parallel safe
    return nullif(current_setting('hearthwatch.user', true), '');
create function scope_role() returns text language sql stable parallel safe
    return nullif(current_setting('hearthwatch.role', true), '');
create function scope_unit() returns text language sql stable parallel safe
    return nullif(current_setting('hearthwatch.unit', true), '');
create function scope_stations() returns text language sql stable parallel safe
    return nullif(current_setting('hearthwatch.stations', true), '');
create function scope_facilities() returns text language sql stable parallel safe
    return nullif(current_setting('hearthwatch.facilities', true), '');
create function scope_keys() returns text[] language sql stable parallel safe
    return array_remove(array[scope_stations(), scope_facilities()], null);
create function scope_everything() returns boolean language sql stable parallel safe
    return coalesce(current_setting('hearthwatch.stations', true), '') = 'ST-';
create function scope_division() returns text language sql stable parallel safe
    return substring(current_setting('hearthwatch.stations', true) from '^ST-([0-9]{6})$');
create function works_as(variadic names text[]) returns boolean language sql stable parallel safe
    return coalesce(current_setting('hearthwatch.work', true) = any (names), false);
create function is_acting() returns boolean language sql stable parallel safe
    return coalesce(current_setting('hearthwatch.user', true), '') <> ''
        or coalesce(current_setting('hearthwatch.work', true), '') <> '';
create function is_admin() returns boolean language sql stable parallel safe
    return coalesce(current_setting('hearthwatch.role', true), '') = 'admin';

create index placement_by_person on placement (person_id, starts_at);

-- The facilities that a station supervises or has somebody in now: what concerns a whole house is the station's matter too.
create function scope_houses() returns text[] language sql stable parallel safe security definer set search_path = public, pg_temp
    as $$
    select array_agg(code) from (
        select code from facility where supervising_station_code = nullif(current_setting('hearthwatch.unit', true), '')
        union
        select facility_code from placement
        where station_code = nullif(current_setting('hearthwatch.unit', true), '') and ends_at is null) house
    where current_setting('hearthwatch.stations', true) = current_setting('hearthwatch.unit', true)
    $$;

-- Persons whom the caller may see although neither line leads to them: break-glass access puts its grants here.
create function granted_persons() returns uuid[] language sql stable parallel safe security definer set search_path = public, pg_temp
    as $$ select '{}'::uuid[] $$;
create function granted_placements() returns uuid[] language sql stable parallel safe security definer set search_path = public, pg_temp
    as $$ select array_agg(id) from placement where person_id = any (granted_persons()) $$;

-- Parts of policies, as text. Asked whether it is not null, so that the planner counts on all rows, as without a policy:
create function whole_province() returns text language sql immutable
    return '(select nullif(scope_everything(), false)) is not null';
create function anybody() returns text language sql immutable
    return '(select nullif(is_acting(), false)) is not null';
-- By the two lines of a placement:
create function on_line(station text, facility text) returns text language sql immutable
    return whole_province() || format(' or starts_with(%s, (select scope_stations()))'
        || ' or starts_with(%s, (select scope_facilities()))', station, facility);
-- What concerns a whole facility:
create function in_house(facility text) returns text language sql immutable
    return whole_province() || format(' or starts_with(%1$s, (select scope_facilities()))'
        || ' or %1$s = any ((select scope_houses())::text[])', facility);
create function is_granted(placement text) returns text language sql immutable
    return format('%s = any ((select granted_placements())::uuid[])', placement);

-- Where a row is seen because another one is: only for callers, so that no background work sees it on the way.
create function is_caller() returns text language sql immutable
    return '(select scope_user()) is not null';

-- Protects a table: which rows the application sees, which it may write; which background work may do both, and which
-- may only read.
create function protect(what regclass, seen text, written text, writers text[] default '{}', readers text[] default '{}')
    returns void language plpgsql set client_min_messages = warning as $$
declare
    sees text := case when writers || readers = '{}' then seen
        else format('(select works_as(variadic %L::text[])) or (%s)', writers || readers, seen) end;
    writes text := case when writers = '{}' then written
        else format('(select works_as(variadic %L::text[])) or (%s)', writers, written) end;
begin
    execute format('alter table %s enable row level security', what);
    execute format('drop policy if exists seen on %1$s; drop policy if exists added on %1$s; '
        || 'drop policy if exists changed on %1$s; drop policy if exists removed on %1$s', what);
    execute format('create policy seen on %s for select to hearthwatch_app using (%s)', what, sees);
    execute format('create policy added on %s for insert to hearthwatch_app with check (%s)', what, writes);
    execute format('create policy changed on %1$s for update to hearthwatch_app using (%2$s) with check (%2$s)', what, writes);
    execute format('create policy removed on %s for delete to hearthwatch_app using (%s)', what, writes);
end $$;
revoke execute on function protect, on_line, in_house, is_granted, is_caller, whole_province, anybody from public, hearthwatch_app;
