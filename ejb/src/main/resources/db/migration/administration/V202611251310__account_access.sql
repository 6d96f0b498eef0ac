-- How far the realm has followed an account. Accounts that were never changed here have no row: the realm is as it was made.
create table account_access (
    username      text primary key references account,
    email         text,
    state         text        not null check (state in ('WAITING', 'IN_STEP', 'FAILED')),
    wanted        integer     not null,
    wanted_at     timestamptz not null,
    next_at       timestamptz,
    leased_until  timestamptz,
    attempts      integer     not null default 0,
    last_error    text,
    settled_at    timestamptz,
    given_at      timestamptz,
    given_by      text,
    constraint waiting_has_a_time check ((state = 'WAITING') = (next_at is not null))
);
create index account_access_waiting on account_access (next_at) where state = 'WAITING';

-- Counts what somebody has in hand, for administrators, who may see none of it: numbers only.
create function open_matters_of(who text, at timestamptz)
    returns table (people bigint, stands_in bigint, duties bigint, inspections bigint, shifts bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select (select count(*) from contact_assignment c join placement p on p.id = c.placement_id
            where c.username = who and c.assigned_until is null and p.ends_at is null),
           (select count(*) from absence a
            where a.deputy = who and a.ends_at > at and a.ends_at > a.starts_at),
           (select count(*) from duty d
            where d.accountable = who and d.fulfilled_at is null and d.waived_at is null
              and d.cancelled_at is null and (d.lapses_at is null or d.lapses_at > at)),
           (select count(*) from inspection i where i.inspector = who and i.completed_at is null),
           (select count(*) from shift s where s.username = who and s.ends_at > at)
$$;
revoke execute on function open_matters_of(text, timestamptz) from public;
grant execute on function open_matters_of(text, timestamptz) to hearthwatch_app;

-- Where rows are protected (ADR 15): administrators plan absences for others and read what was done to accounts and units,
-- in whichever chain it stands; the timer that makes the realm follow works as 'accounts'.
do $$
begin
    if to_regproc('protect') is not null then
        perform protect('account_access', '(select is_admin())', '(select is_admin())', '{accounts}');
        create policy administered on absence for all to hearthwatch_app
            using ((select is_admin())) with check ((select is_admin()));
        create policy administered on record_entry for select to hearthwatch_app
            using ((select is_admin()) and subject_kind in ('ACCOUNT', 'STATION', 'FACILITY'));
    end if;
end $$;
