create table obligation (
    code         text primary key,
    subject_kind text not null check (subject_kind in
        ('PLACEMENT', 'FACILITY', 'ALERT', 'INCIDENT', 'FINDING', 'IDENTITY_CASE', 'COMPLAINT', 'PREFECTURE'))
);

-- A changed rule closes one version and opens the next; a duty keeps the version it was opened under.
create table obligation_version (
    id                 uuid primary key,
    obligation_code    text           not null references obligation,
    valid_from         timestamptz    not null,
    valid_until        timestamptz,
    in_force           boolean        not null,
    title_zh           text           not null,
    title_en           text           not null,
    trigger_text       text           not null,
    cadence            text,
    event              text,
    within_text        text           not null,
    within             text,
    within_by_grade    text,
    accountable_role   text           not null,
    evidence_text      text           not null,
    evidence_kinds     text[]         not null,
    source             text           not null,
    source_status      text           not null check (source_status in
        ('CONFIRMED', 'SECONDARY', 'INTERVAL_UNCONFIRMED', 'UNCONFIRMED')),
    weight             numeric(4, 2)  not null default 1,
    check (valid_until is null or valid_until > valid_from)
);
create unique index one_open_version on obligation_version (obligation_code) where valid_until is null;

-- What a capability writes when something really happened. occurred_at: when it happened;
-- recorded_at: when we learned it, set by the server.
create table evidence (
    id           uuid primary key,
    kind         text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    reference_id uuid        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    check (recorded_at >= occurred_at - interval '5 minutes')
);
create index evidence_by_subject on evidence (subject_kind, subject_id, kind, occurred_at);

-- One instance of an obligation. Its state derives from the times; none is stored.
-- lapses_at: from then on a recurring duty is missed for good, the next one has taken its place; null: it can always be done late.
create table duty (
    id                     uuid        not null,
    obligation_code        text        not null references obligation,
    obligation_version_id  uuid        not null references obligation_version,
    subject_kind           text        not null,
    subject_id             text        not null,
    placement_id           uuid references placement,
    facility_code          text        not null references facility,
    station_code           text        not null references station,
    accountable_role       text        not null,
    accountable            text references account,
    opens_at               timestamptz not null,
    due_at                 timestamptz not null,
    lapses_at              timestamptz,
    opened_at              timestamptz not null,
    fulfilled_at           timestamptz,
    fulfilment_recorded_at timestamptz,
    evidence_id            uuid references evidence,
    waived_at              timestamptz,
    waived_by              text,
    waiver_reason          text,
    cancelled_at           timestamptz,
    version                integer     not null default 0,
    primary key (id, opens_at),
    unique (obligation_code, subject_id, opens_at),
    check (due_at >= opens_at),
    check (lapses_at >= due_at),
    check ((fulfilled_at is null) = (evidence_id is null)),
    check ((waived_at is null) = (waiver_reason is null))
) partition by range (opens_at);

create table duty_default partition of duty default;
do $$
declare
    month date := date '2026-01-01';
begin
    while month < date '2029-01-01' loop
        execute format('create table duty_%s partition of duty for values from (%L) to (%L)',
            to_char(month, 'YYYYMM'), month::text || ' 00:00+08', (month + interval '1 month')::date::text || ' 00:00+08');
        month := month + interval '1 month';
    end loop;
end $$;
create index duty_unfulfilled on duty (subject_kind, subject_id, obligation_code)
    where fulfilled_at is null and waived_at is null and cancelled_at is null;
create index duty_by_accountable on duty (accountable, due_at)
    where fulfilled_at is null and waived_at is null and cancelled_at is null;
create index duty_by_facility on duty (facility_code, due_at);
create index duty_by_station on duty (station_code, due_at);
