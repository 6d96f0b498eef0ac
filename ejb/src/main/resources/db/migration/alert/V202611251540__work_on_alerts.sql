-- Who an alert was given to, how it came out, and what people told each other about it meanwhile.
alter table alert
    add column assigned_to  text references account,
    add column assigned_by  text references account,
    add column assigned_at  timestamptz,
    add column outcome_kind text check (outcome_kind in
        ('TREATED_ON_SITE', 'SENT_TO_HOSPITAL', 'DEVICE_FAULT', 'FALSE_ALARM', 'NO_FINDING', 'OTHER')),
    add constraint assignment_is_whole check ((assigned_to is null) = (assigned_by is null)
        and (assigned_to is null) = (assigned_at is null)),
    add constraint outcome_ends_it check (outcome_kind is null or resolved_at is not null);

create table alert_comment (
    id         uuid primary key,
    alert_id   uuid        not null references alert,
    written_at timestamptz not null,
    written_by text        not null references account,
    comment    text        not null
);
create index alert_comment_by_alert on alert_comment (alert_id, written_at);
create index alert_comment_plain on alert_comment (id) where comment not like 'hw1:%';
revoke delete on alert_comment from hearthwatch_app;
do $do$
begin
    if to_regproc('protect') is null then
        return;
    end if;
    perform protect('alert_comment',
        is_caller() || ' and exists (select from alert a where a.id = alert_comment.alert_id)',
        is_caller() || ' and exists (select from alert a where a.id = alert_comment.alert_id)');
    execute 'create policy read_to_seal on alert_comment for select to hearthwatch_app using ((select works_as(''sealing'')))';
    execute 'create policy sealed on alert_comment for update to hearthwatch_app '
        || 'using ((select works_as(''sealing''))) with check ((select works_as(''sealing'')))';
end $do$;
