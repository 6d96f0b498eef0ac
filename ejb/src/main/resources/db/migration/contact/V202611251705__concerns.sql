-- What a contact led to in the same step. No foreign keys: the finding is confirmed with the visit, in one transaction.
alter table visit
    add column finding_id  uuid,
    add column incident_id uuid,
    add constraint one_concern check (finding_id is null or incident_id is null);

alter table finding drop constraint finding_source_kind_check;
alter table finding add constraint finding_source_kind_check
    check (source_kind in ('INSPECTION', 'INCIDENT', 'CONTACT', 'OWN_CHECK'));

-- The last contact over each channel is asked for of every person of an officer.
create index visit_by_channel on visit (placement_id, channel, occurred_at desc);
