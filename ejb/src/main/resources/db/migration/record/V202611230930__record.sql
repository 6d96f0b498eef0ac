-- One hash chain a station or facility: hash = SHA-256 over the canonical JSON (RFC 8785) of an entry, which names prev_hash.
create table record_stream (
    stream   text primary key,
    head_seq bigint not null,
    head     text   not null
);

create table record_entry (
    stream       text        not null references record_stream,
    seq          bigint      not null check (seq > 0),
    prev_hash    text        not null,
    hash         text        not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    body         text        not null,
    primary key (stream, seq)
);
create index record_entry_by_subject on record_entry (subject_kind, subject_id);
