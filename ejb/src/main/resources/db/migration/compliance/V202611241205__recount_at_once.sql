-- Counts everything anew, straight into cells: at millions of duties the way through the changes takes twice as long.
create or replace function recount_duties() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(4812002);
    lock table duty in share mode;
    delete from duty_change;
    delete from duty_tally;
    delete from duty_tally_division;
    insert into duty_tally
    select facility_code, due_day, obligation_version_id, station_code, done_day, known_day, waived_day, late,
        back_dated, count(*), min(due_at), max(due_at), min(done_at), max(done_at), min(known_at), max(known_at),
        min(waived_at), max(waived_at)
    from duty_cell group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
    insert into duty_tally_division
    select f.division_code, s.division_code, due_day, obligation_version_id, done_day, known_day, waived_day, late,
        back_dated, sum(duties), min(due_min), max(due_max), min(done_min), max(done_max), min(known_min),
        max(known_max), min(waived_min), max(waived_max)
    from duty_tally t join facility f on f.code = t.facility_code join station s on s.code = t.station_code
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
end $$;
