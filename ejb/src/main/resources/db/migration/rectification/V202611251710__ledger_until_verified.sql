-- A finding is planned, corrected, verified or reopened; its deadline can be extended by the level above, and both
-- deadlines stay visible for ever. Major hazards are supervised until removed. Repeats are linked.
alter table finding
    add column first_deadline     timestamptz,
    add column plan               text,
    add column planned_at         timestamptz,
    add column planned_by         text,
    add column reopened_at        timestamptz,
    add column reopenings         integer not null default 0 check (reopenings >= 0),
    add column extension_until    timestamptz,
    add column extension_asked_by text,
    add column major              boolean not null default false,
    add column reported_at        timestamptz,
    add column repeat_of          uuid references finding,
    add constraint plan_is_whole check ((plan is null) = (planned_at is null)),
    add constraint extension_is_whole check ((extension_until is null) = (extension_asked_by is null)),
    add constraint extension_moves_on check (extension_until > deadline);
update finding set first_deadline = deadline;
create function keep_first_deadline() returns trigger language plpgsql as $$
begin
    new.first_deadline := new.deadline;
    return new;
end $$;
create trigger first_deadline before insert on finding for each row execute function keep_first_deadline();
alter table finding alter column first_deadline set not null;
create index finding_repeats on finding (facility_code, hazard_class, item_code, confirmed_at desc) where item_code is not null;

-- What was done about a finding, one row each, never changed.
create table finding_step (
    id              uuid primary key,
    finding_id      uuid        not null references finding,
    kind            text        not null check (kind in ('PLANNED', 'CORRECTED', 'VERIFIED', 'REOPENED', 'EXTENSION_ASKED', 'EXTENDED',
                                                         'EXTENSION_REFUSED', 'MAJOR_DECLARED', 'MAJOR_REPORTED')),
    at              timestamptz not null,
    by              text        not null,
    words           text,
    deadline_before timestamptz,
    deadline_after  timestamptz
);
create index finding_step_by_finding on finding_step (finding_id, at, id);
insert into finding_step (id, finding_id, kind, at, by, words)
    select gen_random_uuid(), id, 'CORRECTED', corrected_at, corrected_by, correction from finding where corrected_at is not null
    union all
    select gen_random_uuid(), id, 'VERIFIED', verified_at, verified_by, null from finding where verified_at is not null;
revoke update, delete on finding_step from hearthwatch_app;
select protect('finding_step', 'exists (select from finding f where f.id = finding_step.finding_id)',
    'exists (select from finding f where f.id = finding_step.finding_id)');

-- The product takes all evidence of the ledger now. Nothing was opened under these rules before.
update obligation_version set in_force = true
    where obligation_code in ('FINDING-PLAN', 'FINDING-REVISIT', 'MAJOR-HAZARD') and valid_until is null;
update obligation_version set event = 'FINDING_CONFIRMED FINDING_REOPENED' where obligation_code = 'FINDING-FIX' and valid_until is null;
