-- The seal over all chains, and what keeps them append-only whoever holds the application's login.
-- algorithm: the hash an entry was made with. An entry by SHA-256 does not name it in its canonical form, any other does.
alter table record_entry add column algorithm text not null default 'SHA-256';

-- head_at: when the last entry was recorded; the next one is never earlier.
alter table record_stream add column head_at timestamptz;
update record_stream s
set head_at = (select e.recorded_at from record_entry e where e.stream = s.stream and e.seq = s.head_seq);

-- Free text that people wrote stays beside the chain: the entry holds the hash of salt and text, so that the text
-- can be encrypted or erased without breaking the chain, and cannot be changed without being found out.
create table record_text (
    stream text   not null,
    seq    bigint not null,
    name   text   not null,
    salt   text   not null,
    text   text   not null,
    primary key (stream, seq, name),
    foreign key (stream, seq) references record_entry
);

-- The public half of every key that has signed; which of them to trust is not for this table to say.
create table record_key (
    key_id     text primary key,
    algorithm  text        not null,
    public_key text        not null,
    first_used timestamptz not null
);

-- body: canonical JSON (RFC 8785), what was signed. slot: the hour it was due for, so that only one node seals it.
create table record_checkpoint (
    number    bigint primary key check (number > 0),
    slot      timestamptz not null unique,
    sealed_at timestamptz not null,
    body      text        not null,
    hash      text        not null,
    signature text        not null
);
create index record_checkpoint_by_time on record_checkpoint (sealed_at);

-- The head of a chain at a checkpoint, written only when it moved since the one before: what holds at checkpoint n is
-- the chain's last row up to n.
create table record_checkpoint_head (
    stream   text   not null,
    number   bigint not null references record_checkpoint,
    head_seq bigint not null,
    head     text   not null,
    primary key (stream, number)
);
create index record_checkpoint_head_by_number on record_checkpoint_head (number);

revoke update on record_entry, record_text, record_key, record_checkpoint, record_checkpoint_head from hearthwatch_app;

create function record_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The record is append-only: % of % is refused.', tg_op, tg_table_name;
end $$;

create trigger record_entry_stays before update or delete on record_entry
    for each row execute function record_is_append_only();
create trigger record_entry_is_kept before truncate on record_entry
    for each statement execute function record_is_append_only();
create trigger record_checkpoint_stays before update or delete on record_checkpoint
    for each row execute function record_is_append_only();
create trigger record_checkpoint_is_kept before truncate on record_checkpoint
    for each statement execute function record_is_append_only();
create trigger record_checkpoint_head_stays before update or delete on record_checkpoint_head
    for each row execute function record_is_append_only();
create trigger record_checkpoint_head_is_kept before truncate on record_checkpoint_head
    for each statement execute function record_is_append_only();
create trigger record_stream_is_kept before delete on record_stream
    for each row execute function record_is_append_only();

create function record_moves_forward() returns trigger language plpgsql as $$
begin
    if new.stream <> old.stream or new.head_seq <> old.head_seq + 1 or new.head_at < old.head_at then
        raise exception 'The head of chain % moves forward by one entry at a time.', old.stream;
    end if;
    return new;
end $$;

create trigger record_stream_moves_forward before update on record_stream
    for each row execute function record_moves_forward();
