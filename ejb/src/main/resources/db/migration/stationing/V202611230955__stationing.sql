create table shift (
    id            uuid primary key,
    facility_code text        not null references facility,
    username      text        not null references account,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    check (ends_at > starts_at),
    unique (facility_code, username, starts_at)
);

create table check_in (
    id          uuid primary key,
    shift_id    uuid        not null unique references shift,
    username    text        not null references account,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    accuracy_m  double precision check (accuracy_m >= 0),
    distance_m  double precision,
    signal      text        not null check (signal in ('AT_FACILITY', 'WEAK', 'AWAY', 'NO_POSITION'))
);
