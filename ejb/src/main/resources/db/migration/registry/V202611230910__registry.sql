create table division (
    code        text primary key check (code ~ '^[0-9]{6}$'),
    parent_code text references division,
    name_zh     text not null,
    name_en     text not null
);

create table station (
    code          text primary key check (code ~ '^ST-[0-9]{6}-[0-9]{2}$'),
    division_code text not null references division,
    name_zh       text not null,
    name_en       text not null
);

create table facility (
    code                     text primary key check (code ~ '^FC-[0-9]{6}-[0-9]{3}$'),
    division_code            text        not null references division,
    supervising_station_code text        not null references station,
    name_zh                  text        not null,
    name_en                  text        not null,
    capacity                 integer     not null check (capacity > 0),
    latitude                 double precision,
    longitude                double precision,
    supervised_since         timestamptz not null
);

-- Who may act, and for which unit. The realm says who is signed in and in which role; the unit is said here.
-- unit_code is a division, a station or a facility, by the role.
create table account (
    username   text primary key,
    role       text    not null,
    unit_code  text    not null,
    display_zh text    not null,
    display_en text    not null,
    active     boolean not null default true
);
create index account_by_unit on account (unit_code, role);

create table person (
    id                 uuid primary key,
    number             text        not null unique,
    legal_name         text,
    alias              text,
    sex                text        not null check (sex in ('MALE', 'FEMALE', 'UNKNOWN')),
    birth_date         date,
    estimated_age      integer check (estimated_age between 0 and 120),
    estimated_on       date,
    identity_number    text,
    distinguishing     text,
    spo2_scale2        boolean     not null default false,
    registered_at      timestamptz not null,
    registered_by      text        not null,
    registered_station text        not null references station,
    version            integer     not null default 0,
    constraint person_has_a_name check (legal_name is not null or alias is not null),
    constraint age_is_known_or_estimated check (birth_date is not null or (estimated_age is not null and estimated_on is not null))
);

create table placement_agreement (
    id            uuid primary key,
    number        text not null unique,
    station_code  text not null references station,
    facility_code text not null references facility,
    valid_from    date not null,
    valid_until   date not null,
    check (valid_until > valid_from)
);

create table placement (
    id            uuid primary key,
    number        text        not null unique,
    person_id     uuid        not null references person,
    station_code  text        not null references station,
    facility_code text        not null references facility,
    agreement_id  uuid        not null references placement_agreement,
    room          text,
    starts_at     timestamptz not null,
    ends_at       timestamptz,
    end_reason    text,
    version       integer     not null default 0,
    check (ends_at is null or ends_at > starts_at)
);
create unique index one_current_placement_a_person on placement (person_id) where ends_at is null;
create index placement_by_facility on placement (facility_code, ends_at);
create index placement_by_station on placement (station_code, ends_at);

create table contact_assignment (
    id             uuid primary key,
    placement_id   uuid        not null references placement,
    username       text        not null references account,
    assigned_from  timestamptz not null,
    assigned_until timestamptz,
    assigned_by    text        not null,
    check (assigned_until is null or assigned_until >= assigned_from)
);
create unique index one_current_contact_a_placement on contact_assignment (placement_id) where assigned_until is null;
create index contact_assignment_by_user on contact_assignment (username) where assigned_until is null;
