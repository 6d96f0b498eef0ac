create table device (
    id            text primary key check (id ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$'),
    facility_code text        not null references facility,
    kind          text        not null check (kind in ('WEARABLE', 'GATEWAY', 'ROOM')),
    label         text,
    secret_hash   text,
    active        boolean     not null default true,
    last_seen_at  timestamptz,
    battery       integer check (battery between 0 and 100),
    registered_at timestamptz not null
);
comment on column device.secret_hash is 'PBKDF2-HMAC-SHA256, written as iterations$salt$hash, both base64; null for a device behind a gateway';

-- Readings belong to whoever wore the device then.
create table device_binding (
    id          uuid primary key,
    device_id   text        not null references device,
    person_id   uuid        not null references person,
    bound_from  timestamptz not null,
    bound_until timestamptz,
    check (bound_until is null or bound_until > bound_from)
);
create unique index one_wearer_at_a_time on device_binding (device_id) where bound_until is null;
create index device_binding_by_person on device_binding (person_id, bound_from);

-- One row: what one device measured at one moment. Partitioned by day of Asia/Shanghai.
create table reading (
    observed_at timestamptz not null,
    device_id   text        not null,
    person_id   uuid,
    stored_at   timestamptz not null,
    hr          smallint,
    spo2        smallint,
    rr          smallint,
    temp        real,
    sbp         smallint,
    dbp         smallint,
    acvpu       smallint,
    o2          boolean,
    glu         real,
    weight      real,
    steps       integer,
    bat         smallint,
    room        real,
    fall        boolean,
    sos         boolean,
    worn        boolean,
    bed         boolean,
    primary key (observed_at, device_id)
) partition by range (observed_at);
create index reading_by_person on reading (person_id, observed_at);
create table reading_default partition of reading default;

-- Makes the day partitions of a span that do not exist yet. Called for the days ahead, never in the write path.
create function ensure_reading_partitions(first date, last date) returns void language plpgsql security definer set search_path = public as $$
declare
    day date := first;
begin
    while day <= last loop
        if to_regclass('reading_' || to_char(day, 'YYYYMMDD')) is null then
            execute format('create table reading_%s partition of reading for values from (%L) to (%L)',
                to_char(day, 'YYYYMMDD'), day::text || ' 00:00+08', (day + 1)::text || ' 00:00+08');
        end if;
        day := day + 1;
    end loop;
end $$;

-- What could not be stored, with the reason; nothing is dropped silently.
create table quarantine (
    id          uuid primary key,
    received_at timestamptz not null,
    topic       text        not null,
    publisher   text,
    record_name text,
    reason      text        not null,
    payload     bytea       not null
);
create index quarantine_by_time on quarantine (received_at desc);
