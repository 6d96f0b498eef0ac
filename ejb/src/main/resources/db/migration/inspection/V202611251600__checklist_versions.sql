-- A version of a checklist is a draft until it is published; then it never changes, and a later one takes its place.
-- items: [{code, section:{zh,en}, question:{zh,en}, hazardClass, source, kind, weight, commentOnFailure, photoOnFailure,
--   range:{unit,least,most}, choices:[{code,zh,en,fails}], when:{item,answer}}]; what is left out has its plain meaning.
alter table checklist_template
    alter column published_at drop not null,
    add column revision   integer not null default 0,
    add column changed_by text,
    add column changed_at timestamptz;
create unique index one_draft_of_a_checklist on checklist_template (code) where published_at is null;

create function published_stays() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'Version % of checklist % is published and never changes', old.version, old.code;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger published_stays before update or delete on checklist_template
    for each row execute function published_stays();

-- Answers are texts: YES, NO, NOT_APPLICABLE, a number, the code of a choice, or words.
alter table inspection_answer drop constraint inspection_answer_answer_check;
-- How many questions the answers given so far lead to, and how many of those are answered; null until one is answered.
alter table inspection add column asked integer, add column answered integer;
