insert into alert_threshold values
    ('NEWS2_URGENT', 5, '1'),
    ('NEWS2_EMERGENCY', 7, '1'),
    ('ROOM_COLDEST', 12, 'Cel'),
    ('ROOM_HOTTEST', 32, 'Cel'),
    ('ROOM_HYSTERESIS', 1, 'Cel'),
    ('CLEAR_AFTER', 300, 's'),
    ('WEIGHT_LOSS_SHORT', 5, '%'),
    ('WEIGHT_LOSS_SHORT_DAYS', 30, 'd'),
    ('WEIGHT_LOSS_LONG', 10, '%'),
    ('WEIGHT_LOSS_LONG_DAYS', 180, 'd');

-- recovering_since: the time of the first reading that did not show the condition; null while it does.
alter table alert
    add column recovering_since timestamptz,
    drop constraint alert_kind_check,
    add constraint alert_kind_check check (kind in ('NEWS2', 'SINGLE_PARAMETER', 'OUT_OF_BOUNDS', 'SOS', 'FALL',
        'ROOM_TEMPERATURE', 'WEIGHT_LOSS', 'DEVICE_SILENT', 'GATEWAY_SILENT', 'PERSON_SILENT'));

-- Bounds a clinician set for one person: all of them, in each version; the latest version counts.
create table person_bounds (
    id        uuid primary key,
    person_id uuid        not null references person,
    version   integer     not null check (version > 0),
    bounds    text        not null check (jsonb_typeof(bounds::jsonb) = 'object'),
    reason    text        not null,
    set_by    text        not null references account,
    set_at    timestamptz not null,
    unique (person_id, version)
);
create index person_bounds_plain_reason on person_bounds (id) where reason not like 'hw1:%';
revoke delete on person_bounds from hearthwatch_app;

-- The last weight of each day, which is kept when the readings of the day are not.
create table weight_day (
    person_id   uuid        not null references person,
    day         date        not null,
    kg          real        not null,
    observed_at timestamptz not null,
    primary key (person_id, day)
);
create index reading_weight on reading (stored_at) where weight is not null;
do $do$
begin
    if to_regproc('protect') is null then
        return;
    end if;
    perform protect('person_bounds', 'exists (select from person r where r.id = person_bounds.person_id)',
        'exists (select from person r where r.id = person_bounds.person_id)', readers => '{alerts}');
    execute 'create policy read_to_seal on person_bounds for select to hearthwatch_app using ((select works_as(''sealing'')))';
    execute 'create policy sealed on person_bounds for update to hearthwatch_app '
        || 'using ((select works_as(''sealing''))) with check ((select works_as(''sealing'')))';
    perform protect('weight_day', 'false', 'false', '{alerts}');
end $do$;
