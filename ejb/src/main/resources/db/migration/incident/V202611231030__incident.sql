create table incident (
    id              uuid primary key,
    number          text        not null unique,
    facility_code   text        not null references facility,
    placement_id    uuid references placement,
    kind            text        not null check (kind in ('DEATH', 'INJURY', 'FALL', 'MISSING', 'ABUSE', 'NEGLECT', 'RESTRAINT', 'INFECTION', 'FOOD_POISONING', 'FIRE', 'MEDICATION_ERROR', 'SELF_HARM', 'PROPERTY')),
    occurred_at     timestamptz not null,
    aware_at        timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null references account,
    description     text        not null,
    first_report    text,
    first_report_at timestamptz,
    first_report_by text references account,
    version         integer     not null default 0,
    check (aware_at >= occurred_at),
    check ((first_report is null) = (first_report_at is null))
);
create index incident_by_facility on incident (facility_code, aware_at desc);
