-- Files of evidence (ADR 24). What is known of a file lies apart from its bytes, so that lists never read those.
create table evidence_file (
    id            uuid primary key,
    subject       text        not null check (subject in ('VISIT', 'FINDING', 'CORRECTION')),
    subject_id    uuid        not null,
    placement_id  uuid references placement,
    station_code  text,
    facility_code text        not null references facility,
    name          text,
    kind          text        not null check (kind in ('JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF')),
    bytes         integer     not null check (bytes > 0),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    captured_at   timestamptz,
    latitude      double precision check (latitude between -90 and 90),
    longitude     double precision check (longitude between -180 and 180),
    recorded_at   timestamptz not null,
    recorded_by   text        not null references account,
    content_key   text        not null,
    unique (subject, subject_id, sha256)
);
create index evidence_file_plain_name on evidence_file (id) where name is not null and name not like 'hw1:%';
create index evidence_file_plain_content_key on evidence_file (id) where content_key not like 'hw1:%';
create trigger lines before insert or update of placement_id, station_code on evidence_file
    for each row execute function take_station();

create table evidence_content (
    file_id uuid primary key references evidence_file,
    content bytea not null
);
-- Encrypted bytes do not compress; stored so, they are read without trying.
alter table evidence_content alter column content set storage external;

-- A file about a person is seen along the two lines of the placement, any other where its house is.
select protect('evidence_file',
    on_line('station_code', 'facility_code') || ' or ' || is_granted('placement_id')
        || ' or (station_code is null and facility_code = any ((select scope_houses())::text[]))',
    on_line('station_code', 'facility_code')
        || ' or (station_code is null and facility_code = any ((select scope_houses())::text[]))');
select protect('evidence_content',
    'exists (select from evidence_file f where f.id = evidence_content.file_id)',
    'exists (select from evidence_file f where f.id = evidence_content.file_id)');
revoke update, delete on evidence_content from hearthwatch_app;

-- The job that seals reads and writes what is sealed of a file, not the file.
create policy read_to_seal on evidence_file for select to hearthwatch_app using ((select works_as('sealing')));
create policy sealed on evidence_file for update to hearthwatch_app
    using ((select works_as('sealing'))) with check ((select works_as('sealing')));
