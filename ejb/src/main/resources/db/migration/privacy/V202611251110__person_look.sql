-- Who looked at one person: written with every look, never changed. through: what was looked at.
create table person_look (
    id          uuid primary key,
    person_id   uuid        not null references person,
    username    text        not null references account,
    role        text        not null,
    unit_code   text        not null,
    through     text        not null check (through in ('PERSON', 'VITALS', 'NOTES', 'REPORT')),
    break_glass uuid,
    looked_at   timestamptz not null
);
create index person_look_by_person on person_look (person_id, looked_at desc);
create index person_look_by_user on person_look (username, looked_at desc);
revoke update on person_look from hearthwatch_app;
