do $$
begin
    if exists (select from pg_roles where rolname = 'hearthwatch_broker') then
        grant usage on schema public to hearthwatch_broker;
        grant select (id, facility_code, kind, secret_hash, active) on device to hearthwatch_broker;
    end if;
end $$;
