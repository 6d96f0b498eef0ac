-- An account of weight is proposed by one administrator and confirmed by another; until then it is not active.
alter table account
    add column proposed_by  text,
    add column confirmed_by text,
    add column confirmed_at timestamptz,
    add column version      integer not null default 0,
    add constraint proposed_is_not_active check (proposed_by is null or not active);
alter table station add column version integer not null default 0;
alter table facility add column version integer not null default 0;
