-- An alert is about a person during a placement, or about a device that is nobody's, such as a gateway: then it belongs
-- to the facility. Who raised it knows the facility; with a placement the trigger takes it, and the station, from there.
-- held_since: since when its condition holds without a break: since it was raised, or since it returned.
-- climbed: how many times people were told again because the silence went on.
alter table alert
    add column device_id text references device,
    add column climbed   integer not null default 0,
    add column held_since timestamptz,
    alter column person_id drop not null,
    alter column placement_id drop not null,
    alter column station_code drop not null,
    drop constraint alert_kind_check,
    add constraint alert_kind_check check (kind in ('NEWS2', 'SINGLE_PARAMETER', 'SOS', 'FALL', 'ROOM_TEMPERATURE',
        'DEVICE_SILENT', 'GATEWAY_SILENT', 'PERSON_SILENT')),
    add constraint person_with_placement check ((person_id is null) = (placement_id is null)),
    add constraint station_by_placement check ((station_code is null) = (placement_id is null)),
    add constraint device_of_silence check ((device_id is not null) = (kind in ('DEVICE_SILENT', 'GATEWAY_SILENT'))),
    add constraint person_unless_of_a_device check (person_id is not null or device_id is not null),
    add constraint alert_facility_fkey foreign key (facility_code) references facility;
update alert set held_since = raised_at;
alter table alert alter column held_since set not null;
drop index one_unresolved_alert_a_kind;
create unique index one_unresolved_alert_a_kind on alert (person_id, kind) where resolved_at is null and device_id is null;
create unique index one_unresolved_alert_a_device on alert (device_id, person_id) nulls not distinct
    where resolved_at is null and device_id is not null;
create index alert_by_facility on alert (facility_code, raised_at desc);

create function take_lines_of_alert() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.held_since := coalesce(new.held_since, new.raised_at);
    new.station_code := null;
    if new.placement_id is not null then
        select station_code, facility_code into new.station_code, new.facility_code
        from placement where id = new.placement_id;
    end if;
    return new;
end $$;
drop trigger lines on alert;
create trigger lines before insert or update of placement_id, station_code, facility_code on alert
    for each row execute function take_lines_of_alert();

-- What the rules of alerts compare with, in the unit that is named. They are our defaults; the sources are in ADR 0022.
create table alert_threshold (
    code  text primary key,
    value double precision not null,
    unit  text             not null
);
insert into alert_threshold values
    ('SILENCE_SLACK', 30, 's'),
    ('SILENCE_USUAL_INTERVALS', 3, '1'),
    ('SILENCE_SHORTEST', 120, 's'),
    ('SILENCE_OFFLINE', 30, 's'),
    ('SILENCE_FIRST_CLIMB', 3600, 's'),
    ('SILENCE_REPEAT', 21600, 's'),
    ('SILENCE_STATION', 86400, 's');

do $do$
begin
    if to_regproc('protect') is null then
        return;
    end if;
    perform protect('alert',
        on_line('station_code', 'facility_code') || ' or ' || is_granted('placement_id')
            || ' or (station_code is null and facility_code = any ((select scope_houses())::text[]))',
        on_line('station_code', 'facility_code')
            || ' or (station_code is null and facility_code = any ((select scope_houses())::text[]))',
        '{alerts,silence}');
    perform protect('alert_threshold', anybody(), '(select is_admin())');
end $do$;
