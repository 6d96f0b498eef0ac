-- What is known of a device besides, and why it is out of service.
alter table device
    add column serial text check (length(serial) between 1 and 64),
    add column firmware text check (length(firmware) between 1 and 64),
    add column revoked_at timestamptz,
    add column revoked_for text check (revoked_for in ('LOST', 'BROKEN', 'RETIRED', 'MISUSE_SUSPECTED', 'OTHER')),
    add constraint revoked_for_a_reason check ((revoked_at is null) = (revoked_for is null) and (revoked_at is null or not active));

-- What the codes of the facilities begin with that an administrator looks after: FC- for the province, FC-510100 for a
-- prefecture; null for everybody else.
create function administered_houses() returns text language sql stable parallel safe security definer set search_path = public, pg_temp
    as $$
    select 'FC-' || case when exists (select from division d where d.code = scope_unit() and d.parent_code is null) then ''
        else scope_unit() end
    where is_admin()
    $$;
create policy administered_seen on device for select to hearthwatch_app
    using (starts_with(facility_code, (select administered_houses())));
create policy administered_added on device for insert to hearthwatch_app
    with check (starts_with(facility_code, (select administered_houses())));
create policy administered_changed on device for update to hearthwatch_app
    using (starts_with(facility_code, (select administered_houses())))
    with check (starts_with(facility_code, (select administered_houses())));

-- Whoever sees a device sees who wears it and what it measures on nobody. Administrators see devices, and nothing of that.
create policy not_for_administrators on device_binding as restrictive to hearthwatch_app
    using ((select nullif(not is_admin(), false)) is not null);
create policy not_for_administrators on reading as restrictive for select to hearthwatch_app
    using ((select nullif(not is_admin(), false)) is not null);
