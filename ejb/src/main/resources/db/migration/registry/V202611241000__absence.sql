-- Who is away, and who of the same role and unit stands in. One that was ended early keeps its beginning.
create table absence (
    id         uuid primary key,
    username   text        not null references account,
    deputy     text        not null references account,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    planned_by text        not null references account,
    planned_at timestamptz not null,
    check (deputy <> username),
    check (ends_at >= starts_at)
);
create index absence_by_user on absence (username, ends_at);
create index absence_by_deputy on absence (deputy, ends_at);
