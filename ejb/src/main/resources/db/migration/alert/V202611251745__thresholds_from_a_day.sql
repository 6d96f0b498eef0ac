-- What was decided about a threshold: another value from a moment on, by whom, and why. The latest by a moment counts at
-- it; before the first, what stands in alert_threshold.
create table alert_threshold_change (
    id         uuid primary key,
    code       text             not null references alert_threshold,
    value      double precision not null,
    valid_from timestamptz      not null,
    reason     text             not null check (length(reason) between 1 and 2000),
    set_by     text             not null references account,
    set_at     timestamptz      not null
);
create index alert_threshold_change_by_code on alert_threshold_change (code, valid_from desc, set_at desc);
revoke update, delete on alert_threshold_change from hearthwatch_app;
select protect('alert_threshold_change', anybody(), '(select is_admin())');
