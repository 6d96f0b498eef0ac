-- Who leaves a house wears nothing of it any more, whoever ends the placement and however: what the device measures
-- afterwards is not theirs. Who stays in the house by another placement keeps it.
create function take_devices_off() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update device_binding b set bound_until = greatest(new.ends_at, b.bound_from + interval '1 microsecond')
    from device d
    where b.person_id = new.person_id and b.bound_until is null and d.id = b.device_id
        and d.facility_code = new.facility_code
        and not exists (select from placement p where p.person_id = new.person_id and p.id <> new.id
            and p.facility_code = new.facility_code and p.ends_at is null);
    return null;
end $$;
create trigger take_devices_off after update of ends_at on placement for each row
    when (new.ends_at is not null and old.ends_at is null) execute function take_devices_off();
