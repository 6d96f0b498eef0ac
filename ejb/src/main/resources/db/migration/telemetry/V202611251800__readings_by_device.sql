-- A reading is found by the device that made it, which is also what makes it exist once; a second index by person cost
-- more room than the values. Whoever asks for a person goes by the devices that the person wore. A span of time is found
-- by the blocks that hold it, for readings are written in the order of time, but for a few.
alter table reading drop constraint reading_pkey, add primary key (device_id, observed_at);
drop index reading_by_person;
create index reading_by_time on reading using brin (observed_at) with (pages_per_range = 16, autosummarize = on);

-- The devices a person has worn at any time. Tells nothing of what they measured: that is for the policies of reading.
create function devices_of(person uuid) returns setof text
    language sql stable parallel safe rows 2 security definer set search_path = public, pg_temp
    as $$ select distinct device_id from device_binding where person_id = person $$;
