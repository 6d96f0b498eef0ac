-- The secret address of somebody's calendar: only its hash is kept. A new one replaces the old one.
create table calendar_feed (
    username    text primary key references account,
    secret_hash text        not null unique,
    created_at  timestamptz not null
);
-- A secret that was withdrawn leaves nothing behind; the record keeps that it was.
grant delete on calendar_feed to hearthwatch_app;
