create table visit (
    id                uuid primary key,
    placement_id      uuid        not null references placement,
    channel           text        not null check (channel in ('IN_PERSON', 'PHONE', 'VIDEO')),
    occurred_at       timestamptz not null,
    recorded_at       timestamptz not null,
    recorded_by       text        not null references account,
    condition         text        not null check (condition in ('WELL', 'CONCERN', 'BAD')),
    own_words         text,
    private_interview boolean     not null default false,
    note              text
);
create index visit_by_placement on visit (placement_id, occurred_at desc);
