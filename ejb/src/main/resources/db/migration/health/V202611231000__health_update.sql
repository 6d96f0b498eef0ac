create table health_update (
    id            uuid primary key,
    placement_id  uuid        not null references placement,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null references account,
    general_state text        not null check (general_state in ('GOOD', 'FAIR', 'POOR', 'CRITICAL')),
    intake        text        not null check (intake in ('FULL', 'HALF', 'LITTLE', 'NONE')),
    mood          text        not null check (mood in ('CALM', 'LOW', 'ANXIOUS', 'AGITATED')),
    temperature_c numeric(4, 1) check (temperature_c between 25 and 45),
    pulse         integer check (pulse between 20 and 300),
    systolic      integer check (systolic between 40 and 300),
    diastolic     integer check (diastolic between 20 and 200),
    weight_kg     numeric(5, 1) check (weight_kg between 2 and 300),
    note          text
);
create index health_update_by_placement on health_update (placement_id, occurred_at desc);
