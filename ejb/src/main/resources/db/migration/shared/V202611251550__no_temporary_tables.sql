-- The ingest copies into the day's partition (V202611251400), so the application needs no tables of its session any more.
do $$
begin
    execute format('revoke temporary on database %I from hearthwatch_app', current_database());
end $$;
