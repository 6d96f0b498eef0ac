-- Sealed texts read hw1:<key>:<base64>; what does not was written before and waits for the job (ADR 16).
-- Blind indexes: the same text gives the same value, and the value says nothing without the key.
alter table person add column legal_name_index text;
alter table person add column alias_index text;
alter table person add column identity_number_index text;
create index person_by_legal_name on person (legal_name_index);
create index person_by_alias on person (alias_index);
create index person_by_identity_number on person (identity_number_index);

-- What is not sealed yet is found at once, however large the table is.
create index person_plain_legal_name on person (id) where legal_name is not null and legal_name not like 'hw1:%';
create index person_plain_alias on person (id) where alias is not null and alias not like 'hw1:%';
create index person_plain_identity_number on person (id) where identity_number is not null and identity_number not like 'hw1:%';
create index person_plain_distinguishing on person (id) where distinguishing is not null and distinguishing not like 'hw1:%';
create index visit_plain_own_words on visit (id) where own_words is not null and own_words not like 'hw1:%';
create index visit_plain_note on visit (id) where note is not null and note not like 'hw1:%';
create index health_update_plain_note on health_update (id) where note is not null and note not like 'hw1:%';
create index incident_plain_description on incident (id) where description is not null and description not like 'hw1:%';
create index incident_plain_first_report on incident (id) where first_report is not null and first_report not like 'hw1:%';
create index alert_plain_note on alert (id) where acknowledgement_note is not null and acknowledgement_note not like 'hw1:%';
create index alert_plain_outcome on alert (id) where outcome is not null and outcome not like 'hw1:%';
create unique index idempotent_reply_by_id on idempotent_reply ((caller || '/' || key));
create index idempotent_reply_plain_body on idempotent_reply ((caller || '/' || key)) where body is not null and body not like 'hw1:%';

-- How far the job is with each sealed column since started_at; broken: rows that do not open, which it leaves alone.
create table sealing (
    place       text primary key,
    key_version integer     not null,
    total       bigint      not null,
    done        bigint      not null,
    broken      bigint      not null default 0,
    last_id     text,
    started_at  timestamptz not null,
    updated_at  timestamptz not null,
    finished_at timestamptz
);

-- Notices name a person by id from now on, so that each reader sees the name as far as they may; those written
-- before are changed to that.
update notification n set words = jsonb_set(n.words::jsonb, '{person}', to_jsonb('person:' || a.person_id))::text
from alert a where n.code like 'ALERT\_%' and n.link = '/alerts?id=' || a.id and n.words::jsonb ? 'person';
update notification n set words = (n.words::jsonb
        || jsonb_build_object('subject_zh', 'person:' || p.person_id, 'subject_en', 'person:' || p.person_id))::text
from duty d join placement p on p.id = d.placement_id
where n.code like 'DUTY\_%' and split_part(n.key, '/', 2) = d.id::text
  and n.words::jsonb ->> 'subject_zh' is distinct from n.words::jsonb ->> 'facility_zh';
