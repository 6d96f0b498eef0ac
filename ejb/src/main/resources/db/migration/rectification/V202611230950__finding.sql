-- The rectification ledger. The deadline is the FINDING-FIX duty's; it is repeated here as it was set.
create table finding (
    id            uuid primary key,
    number        text        not null unique,
    facility_code text        not null references facility,
    source_kind   text        not null check (source_kind in ('INSPECTION', 'INCIDENT', 'OWN_CHECK')),
    source_id     uuid        not null,
    item_code     text,
    hazard_class  text        not null check (hazard_class in ('UTILITIES', 'FOOD', 'FIRE', 'MEDICAL', 'CONSTRUCTION', 'RIGHTS', 'CARE')),
    grade         char(1)     not null check (grade between 'A' and 'L'),
    description   text        not null,
    confirmed_at  timestamptz not null,
    confirmed_by  text        not null,
    deadline      timestamptz not null,
    corrected_at  timestamptz,
    corrected_by  text,
    correction    text,
    verified_at   timestamptz,
    verified_by   text,
    version       integer     not null default 0
);
create index finding_by_facility on finding (facility_code, confirmed_at desc);
