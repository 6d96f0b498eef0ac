-- The free text beside the chains is personal data as any other: sealed when it is written, and again when the key
-- changes (ADR 16). That it is the text that was recorded, its salted hash in the chain tells, whoever may write here.
create unique index record_text_by_id on record_text ((stream || '/' || cast(seq as text) || '/' || name));
create index record_text_plain on record_text ((stream || '/' || cast(seq as text) || '/' || name)) where text not like 'hw1:%';
grant update (text) on record_text to hearthwatch_app;
drop policy changed on record_text;
create policy read_to_seal on record_text for select to hearthwatch_app using ((select works_as('sealing')));
create policy changed on record_text for update to hearthwatch_app
    using ((select works_as('sealing'))) with check ((select works_as('sealing')));
