-- Drafts of checklists are thrown away; published_stays keeps what is published.
grant delete on checklist_template to hearthwatch_app;
