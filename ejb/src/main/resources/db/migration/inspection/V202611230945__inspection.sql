-- A published template version never changes. items: [{code, section:{zh,en}, question:{zh,en}, hazardClass, source}]
create table checklist_template (
    id           uuid primary key,
    code         text        not null,
    version      integer     not null,
    title_zh     text        not null,
    title_en     text        not null,
    items        jsonb       not null,
    published_at timestamptz not null,
    unique (code, version)
);

create table inspection (
    id            uuid primary key,
    number        text        not null unique,
    facility_code text        not null references facility,
    template_id   uuid        not null references checklist_template,
    kind          text        not null check (kind in ('ANNOUNCED', 'UNANNOUNCED', 'SPECIAL')),
    scheduled_for date        not null,
    inspector     text        not null references account,
    scheduled_at  timestamptz not null,
    scheduled_by  text        not null,
    started_at    timestamptz,
    completed_at  timestamptz,
    version       integer     not null default 0
);
create index inspection_by_facility on inspection (facility_code, scheduled_for);
create index inspection_by_inspector on inspection (inspector, scheduled_for);

create table inspection_answer (
    inspection_id uuid        not null references inspection,
    item_code     text        not null,
    answer        text        not null check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
    note          text,
    answered_at   timestamptz not null,
    answered_by   text        not null,
    primary key (inspection_id, item_code)
);
