-- Rows about a placement carry its two lines, so that a policy needs no look at the placement. The lines of a placement
-- never change: who is cared for elsewhere or by others has another placement.
create function take_lines() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select station_code, facility_code into new.station_code, new.facility_code
    from placement where id = new.placement_id;
    return new;
end $$;

do $$
declare
    name text;
begin
    foreach name in array '{contact_assignment,visit,health_update,alert}'::text[] loop
        execute format('alter table %s add column station_code text, add column facility_code text', name);
        execute format('update %s t set station_code = p.station_code, facility_code = p.facility_code '
            || 'from placement p where p.id = t.placement_id', name);
        execute format('alter table %s alter column station_code set not null, alter column facility_code set not null', name);
        execute format('create trigger lines before insert or update of placement_id, station_code, facility_code on %s '
            || 'for each row execute function take_lines()', name);
    end loop;
end $$;

-- An incident has a station only when it concerns somebody; else it is a matter of the house.
create function take_station() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.station_code := (select station_code from placement where id = new.placement_id);
    return new;
end $$;
alter table incident add column station_code text;
update incident t set station_code = p.station_code from placement p where p.id = t.placement_id;
create trigger lines before insert or update of placement_id, station_code on incident
    for each row execute function take_station();

-- Evidence is about one of many kinds of subjects; what concerns a whole house has no station, what is about neither
-- is seen by the province only.
create function take_subject_lines() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    subject uuid := case when new.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then new.subject_id::uuid end;
begin
    new.station_code := null;
    new.facility_code := null;
    case new.subject_kind
        when 'PLACEMENT' then
            select station_code, facility_code into new.station_code, new.facility_code
            from placement where id = subject;
        when 'ALERT' then
            select station_code, facility_code into new.station_code, new.facility_code from alert where id = subject;
        when 'INCIDENT' then
            select station_code, facility_code into new.station_code, new.facility_code
            from incident where id = subject;
        when 'FINDING' then
            select facility_code into new.facility_code from finding where id = subject;
        when 'FACILITY' then
            select code into new.facility_code from facility
            where code = coalesce((select facility_code from shift where id = subject), new.subject_id);
        else null;
    end case;
    return new;
end $$;
alter table evidence add column station_code text, add column facility_code text;
create trigger lines before insert or update of subject_kind, subject_id, station_code, facility_code on evidence
    for each row execute function take_subject_lines();
update evidence set station_code = null;

-- A person is known to whoever has or had them: what the codes of those units, and of the station that registered them,
-- begin with for a prefecture and for the unit itself.
create function scope_keys_of(variadic units text[]) returns text[] language sql immutable parallel safe
    return (select array_agg(distinct key) from unnest(units) unit, unnest(array[substr(unit, 1, 9), unit]) key);
alter table person add column seen_by text[];
update person r set seen_by = scope_keys_of(variadic registered_station || coalesce(
    (select array_agg(station_code) || array_agg(facility_code) from placement p where p.person_id = r.id), '{}'));
alter table person alter column seen_by set not null;
create function begin_seen_by() returns trigger language plpgsql as $$
begin
    new.seen_by := scope_keys_of(new.registered_station);
    return new;
end $$;
create trigger lines before insert on person for each row execute function begin_seen_by();
create function add_seen_by() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update person set seen_by = (select array_agg(distinct key)
        from unnest(seen_by || scope_keys_of(new.station_code, new.facility_code)) key)
    where id = new.person_id and not seen_by @> scope_keys_of(new.station_code, new.facility_code);
    return null;
end $$;
create trigger known after insert or update of person_id, station_code, facility_code on placement
    for each row execute function add_seen_by();
