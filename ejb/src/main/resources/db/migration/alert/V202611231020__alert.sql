create table alert (
    id                   uuid primary key,
    number               text        not null unique,
    person_id            uuid        not null references person,
    placement_id         uuid        not null references placement,
    kind                 text        not null check (kind in ('NEWS2', 'SINGLE_PARAMETER', 'SOS', 'FALL', 'ROOM_TEMPERATURE')),
    severity             text        not null check (severity in ('EMERGENCY', 'URGENT', 'ATTENTION')),
    news2_score          integer,
    news2_partial        boolean,
    readings             text        not null check (jsonb_typeof(readings::jsonb) = 'object'),
    observed_at          timestamptz not null,
    raised_at            timestamptz not null,
    last_seen_at         timestamptz not null,
    cleared_at           timestamptz,
    acknowledged_at      timestamptz,
    acknowledged_by      text references account,
    acknowledgement_note text,
    resolved_at          timestamptz,
    resolved_by          text references account,
    outcome              text,
    version              integer     not null default 0,
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check ((resolved_at is null) = (resolved_by is null))
);
-- A condition that persists keeps the first alert open; it does not raise a second one.
create unique index one_unresolved_alert_a_kind on alert (person_id, kind) where resolved_at is null;
create index alert_by_placement on alert (placement_id, raised_at desc);
