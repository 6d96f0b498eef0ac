-- The schema owner migrates; the application signs in as hearthwatch_app, which can neither drop nor delete,
-- and the broker as hearthwatch_broker, which may only ask whether a device's secret is right.
do $$
begin
    if not exists (select from pg_roles where rolname = 'hearthwatch_app') then
        raise exception 'The database role hearthwatch_app is missing: create it before the first start (see docs/operations.md).';
    end if;
end $$;
grant usage on schema public to hearthwatch_app;
alter default privileges in schema public grant select, insert, update on tables to hearthwatch_app;
alter default privileges in schema public grant execute on functions to hearthwatch_app;
