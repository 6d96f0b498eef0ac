-- Inspections planned by a rule, conflicts of interest, and who could know of an unannounced one. None of it is for
-- those in a facility, nor for contact persons, who talk with it all the time.
create table inspection_plan (
    id            uuid primary key,
    number        text        not null unique,
    facility_code text        not null references facility,
    kind          text        not null check (kind in ('ANNOUNCED', 'UNANNOUNCED', 'SPECIAL')),
    rule          text        not null,
    first_day     date        not null,
    planned_at    timestamptz not null,
    planned_by    text        not null
);
alter table inspection add column plan_id uuid references inspection_plan, add column could_know text;

create table inspector_conflict (
    id            uuid primary key,
    username      text        not null references account,
    facility_code text        not null references facility,
    reason        text        not null,
    declared_at   timestamptz not null,
    declared_by   text        not null,
    ended_at      timestamptz,
    ended_by      text
);
create index inspector_conflict_lasting on inspector_conflict (facility_code) where ended_at is null;

do $$
declare
    outside text := '(select scope_role()) not in (''facility-staff'', ''resident-staff'', ''contact-person'')';
begin
    perform protect('inspection_plan', '(' || in_house('facility_code') || ') and ' || outside, in_house('facility_code'));
    perform protect('inspector_conflict', '(' || in_house('facility_code') || ') and ' || outside, in_house('facility_code'));
    perform protect('inspection',
        '(' || in_house('facility_code') || ') and (kind <> ''UNANNOUNCED'' or started_at is not null or ' || outside || ')',
        in_house('facility_code'));
end $$;
