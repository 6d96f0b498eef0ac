-- How many placed persons one contact person should have at most: more is a warning, not a refusal.
-- A row without a station holds everywhere; one with a station holds there instead.
create table case_load_limit (
    station_code  text unique references station,
    most          integer not null check (most > 0),
    source_status text    not null check (source_status in ('CONFIRMED', 'SECONDARY', 'INTERVAL_UNCONFIRMED', 'UNCONFIRMED'))
);
create unique index one_limit_for_all on case_load_limit ((station_code is null)) where station_code is null;
insert into case_load_limit (station_code, most, source_status) values (null, 40, 'UNCONFIRMED');

create index visit_by_recorder on visit (recorded_by, recorded_at);

-- A rule may be set off by several events, their names separated by spaces.
update obligation_version set event = 'PLACEMENT_STARTED CONTACT_PERSON_LEFT' where obligation_code = 'CONTACT-ASSIGNED' and valid_until is null;

-- Duties follow the placement when it changes hands.
create index duty_unfulfilled_by_placement on duty (placement_id) where fulfilled_at is null and waived_at is null;
