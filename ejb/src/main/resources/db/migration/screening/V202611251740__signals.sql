-- What the screens found, with its evidence, until somebody says what it was.
-- subject: who and what it is about, the same each time it is found.
create table screening_signal (
    id                 uuid primary key,
    kind               text        not null check (kind in ('REPEATED_TRACE', 'LAST_DIGITS', 'OTHER_WEARER')),
    facility_code      text        not null references facility,
    subject            text        not null,
    recorded_by        text        references account,
    placement_id       uuid        references placement,
    other_placement_id uuid        references placement,
    evidence           text        not null check (jsonb_typeof(evidence::jsonb) = 'object'),
    found_at           timestamptz not null,
    last_found_at      timestamptz not null,
    times              integer     not null,
    outcome_kind       text        check (outcome_kind in ('EXPLAINED', 'FOLLOWED_UP')),
    outcome            text,
    settled_by         text        references account,
    settled_at         timestamptz,
    version            integer     not null default 0,
    check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (outcome is null)
        and (settled_at is null) = (outcome_kind is null)),
    check ((kind = 'LAST_DIGITS') = (recorded_by is not null)),
    check ((kind = 'LAST_DIGITS') = (placement_id is null))
);
create unique index one_signal_without_outcome on screening_signal (kind, subject) where settled_at is null;
create index screening_signal_by_subject on screening_signal (kind, subject, found_at desc);
create index screening_signal_plain on screening_signal (id) where outcome not like 'hw1:%';
revoke delete on screening_signal from hearthwatch_app;

-- For those who supervise houses: a house that knows which pattern gave it away only makes another one.
do $do$
declare
    reach text := '(select scope_role()) not in (''facility-staff'', ''resident-staff'') and ('
        || '(placement_id is null and (' || in_house('facility_code') || ')) or (' || is_caller()
        || ' and exists (select from placement p where p.id = placement_id)'
        || ' and (other_placement_id is null or exists (select from placement p where p.id = other_placement_id))))';
begin
    perform protect('screening_signal', reach, reach, '{screens}');
    execute 'create policy read_to_seal on screening_signal for select to hearthwatch_app using ((select works_as(''sealing'')))';
    execute 'create policy sealed on screening_signal for update to hearthwatch_app '
        || 'using ((select works_as(''sealing''))) with check ((select works_as(''sealing'')))';
end $do$;
create policy read_for_screens on placement for select to hearthwatch_app using ((select works_as('screens')));
create policy read_for_screens on reading for select to hearthwatch_app using ((select works_as('screens')));
create policy read_for_screens on reading_trend for select to hearthwatch_app using ((select works_as('screens')));
create policy read_for_screens on trend_progress for select to hearthwatch_app using ((select works_as('screens')));
create policy read_for_screens on health_update for select to hearthwatch_app using ((select works_as('screens')));
