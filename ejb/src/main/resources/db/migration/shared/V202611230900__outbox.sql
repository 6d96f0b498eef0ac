-- Domain events wait here, written in the transaction that caused them, until every observer has seen them.
create table outbox (
    id            uuid primary key,
    type          text        not null,
    payload       jsonb       not null,
    created_at    timestamptz not null,
    dispatched_at timestamptz,
    attempts      integer     not null default 0,
    last_error    text
);
create index outbox_waiting on outbox (created_at) where dispatched_at is null;

-- A repeated POST with the same Idempotency-Key is answered with the first result.
create table idempotent_reply (
    caller     text        not null,
    key        text        not null,
    request    text        not null,
    status     integer     not null,
    location   text,
    body       text        not null,
    created_at timestamptz not null,
    primary key (caller, key)
);

-- Human numbers such as PL-2026-000123: one counter a kind and year.
create table human_number (
    kind text    not null,
    year integer not null,
    last integer not null,
    primary key (kind, year)
);
