-- What stands beside the checklist of an inspection. Who sees the inspection sees its statement and addenda; who was
-- drawn for a private interview is nobody's business in the facility.
create table inspection_statement (
    inspection_id    uuid primary key references inspection,
    signer_name      text        not null,
    signature        bytea,
    signature_sha256 text,
    refused_because  text,
    findings         integer     not null,
    given_at         timestamptz not null,
    recorded_by      text        not null,
    check ((signature is null) = (signature_sha256 is null) and (signature is null) <> (refused_because is null))
);

create table inspection_addendum (
    id            uuid primary key,
    inspection_id uuid        not null references inspection,
    kind          text        not null check (kind in ('LATE_ANSWER', 'CORRECTION')),
    item_code     text,
    answer        text,
    text          text,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null
);
create index inspection_addendum_of on inspection_addendum (inspection_id, recorded_at);

create table interview_draw (
    inspection_id uuid primary key references inspection,
    seed          text        not null,
    pool          integer     not null,
    wanted        integer     not null,
    drawn_at      timestamptz not null,
    drawn_by      text        not null
);

create table interview_pick (
    inspection_id uuid    not null references interview_draw,
    position      integer not null,
    placement_id  uuid    not null references placement,
    outcome       text check (outcome in ('HELD', 'DECLINED', 'ABSENT', 'UNABLE')),
    told_at       timestamptz,
    primary key (inspection_id, position)
);

do $$
declare
    name text;
    of_inspection text;
begin
    foreach name in array '{inspection_statement,inspection_addendum,interview_draw,interview_pick}'::text[] loop
        of_inspection := format('exists (select from inspection i where i.id = %s.inspection_id)', name)
            || case when name like 'interview%'
                then ' and (select scope_role()) not in (''facility-staff'', ''resident-staff'')' else '' end;
        perform protect(name::regclass, of_inspection, of_inspection);
    end loop;
end $$;
