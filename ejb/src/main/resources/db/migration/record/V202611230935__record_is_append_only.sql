revoke update on record_entry, evidence from hearthwatch_app;
