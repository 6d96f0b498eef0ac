-- A rule may have a version for one division beside the province's; the division is the facility's.
-- calendar: a rule set off by a date, e.g. 'AGREEMENT_EXPIRY P30D' opens 30 days before it and is due on it.
-- pressing: what is told about it late breaks quiet hours.
-- ladder: who is told when, relative to the deadline, e.g. '-P1D ACCOUNTABLE; P1D STATION'.
-- weak_kinds: evidence that counts only while other evidence is not older than weak_for.
alter table obligation_version
    add column division_code text references division,
    add column calendar      text,
    add column ladder        text   not null default '',
    add column weak_kinds    text[] not null default '{}',
    add column weak_for      text,
    add column pressing      boolean not null default false,
    add column reason        text,
    add column changed_by    text,
    add column changed_at    timestamptz,
    add constraint weak_evidence_has_a_limit check ((weak_kinds = '{}') = (weak_for is null));
drop index one_open_version;
create unique index one_open_version on obligation_version (obligation_code, coalesce(division_code, ''))
    where valid_until is null;

-- Where each recurring rule stands with each subject, so that a pass of the engine looks only at what is to happen,
-- whatever the history. phase_from: the version it follows is valid from then on; anchor: periods are counted from here; period: number of the next one; next_at: when to look
-- again, because a period begins or the rule changes; null: never, the rule is not in force or the subject has ended.
create table recurrence (
    obligation_code text        not null references obligation,
    subject_kind    text        not null,
    subject_id      text        not null,
    placement_id    uuid references placement,
    facility_code   text        not null references facility,
    begins_at       timestamptz not null,
    since           timestamptz not null,
    phase_from      timestamptz not null,
    anchor          timestamptz not null,
    period          integer     not null,
    next_at         timestamptz,
    primary key (obligation_code, subject_id)
);
create index recurrence_next on recurrence (next_at) where next_at is not null;
create index recurrence_by_placement on recurrence (placement_id);

-- Subjects the engine has not seen yet. A trigger fills it, so that none is forgotten however it came into the
-- register; the engine empties it.
create table new_subject (
    id            bigint generated always as identity primary key,
    placement_id  uuid,
    facility_code text,
    check ((placement_id is null) <> (facility_code is null))
);
grant delete on new_subject to hearthwatch_app;

create function note_new_placement() returns trigger language plpgsql as $$
begin
    insert into new_subject (placement_id) values (new.id);
    return null;
end $$;
create trigger placement_is_new after insert on placement for each row execute function note_new_placement();

create function note_new_facility() returns trigger language plpgsql as $$
begin
    insert into new_subject (facility_code) values (new.code);
    return null;
end $$;
create trigger facility_is_new after insert on facility for each row execute function note_new_facility();

insert into new_subject (facility_code) select code from facility;
insert into new_subject (placement_id) select id from placement;

-- What each pass of the engine did.
create table engine_run (
    id          uuid primary key,
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    opened      integer     not null,
    matched     integer     not null,
    steps       integer     not null
);
create index engine_run_by_time on engine_run (started_at);
