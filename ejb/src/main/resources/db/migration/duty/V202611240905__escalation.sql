-- next_step_at: when the next rung of the rule's ladder is reached; null once there is none, or the duty is done.
-- withdrawal: why a duty was cancelled.
alter table duty
    add column next_step    smallint,
    add column next_step_at timestamptz,
    add column withdrawal   text;
create index duty_next_step on duty (next_step_at) where next_step_at is not null;

-- Every rung that was reached, and who was told.
create table duty_step (
    id         uuid primary key,
    duty_id    uuid        not null,
    level      text        not null check (level in ('ACCOUNTABLE', 'STATION', 'PREFECTURE', 'PROVINCE')),
    reached_at timestamptz not null,
    told       text[]      not null
);
create index duty_step_by_duty on duty_step (duty_id);
revoke update on duty_step from hearthwatch_app;

-- The ladders are our defaults; an administrator changes them as any other part of a rule.
update obligation_version set ladder = '-P1D ACCOUNTABLE; PT0S ACCOUNTABLE; P1D STATION; P3D PREFECTURE; P7D PROVINCE';
update obligation_version set ladder = '-PT4H ACCOUNTABLE; PT0S STATION; PT8H PREFECTURE'
    where obligation_code in ('HEALTH-UPDATE', 'FIRE-PATROL');
update obligation_version set ladder = '-PT4H ACCOUNTABLE; PT0S STATION; PT6H PREFECTURE; PT12H PROVINCE'
    where obligation_code = 'PROOF-OF-LIFE';
update obligation_version set ladder = '-PT1H ACCOUNTABLE; PT0S STATION; PT4H PREFECTURE'
    where obligation_code in ('ROLLCALL', 'CONTACT-ASSIGNED', 'KIN-NOTICE');
update obligation_version set ladder = 'PT0S ACCOUNTABLE; PT30M STATION; PT4H PREFECTURE'
    where obligation_code in ('CHECKIN-SHIFT', 'DUTY-24H');
update obligation_version set ladder = 'PT0S STATION; PT30M PREFECTURE; PT2H PROVINCE'
    where obligation_code = 'ALERT-ACK';
update obligation_version set ladder = '-PT4H ACCOUNTABLE; PT0S STATION; P1D PREFECTURE; P3D PROVINCE'
    where obligation_code = 'ALERT-RESOLVE';
update obligation_version set ladder = '-PT15M ACCOUNTABLE; PT0S STATION; PT1H PREFECTURE; PT4H PROVINCE'
    where obligation_code in ('INCIDENT-FIRST', 'INCIDENT-HOP', 'INCIDENT-HEALTH', 'INCIDENT-MINOR', 'MAJOR-HAZARD');

-- Deadlines in working days, dates of the calendar, and what telemetry can prove.
update obligation_version set within = 'P7WD' where obligation_code = 'DNA-REQUEST';
update obligation_version set calendar = 'AGREEMENT_EXPIRY P30D', within = 'P0D' where obligation_code = 'AGREEMENT-VALID';
update obligation_version set calendar = 'LICENCE_EXPIRY P60D', within = 'P0D' where obligation_code = 'LICENCE-VALID';
update obligation_version set calendar = 'CAMPAIGN_END P30D', within = 'P0D' where obligation_code = 'CAMPAIGN-SUMMARY';
update obligation_version set event = 'DUTY_SLOT_ROSTERED' where obligation_code = 'DUTY-24H';
update obligation_version set event = 'UNIDENTIFIED_ENTERED' where obligation_code in ('KIN-NOTICE', 'DNA-REQUEST');
update obligation_version set cadence = 'P1M' where obligation_code = 'KIN-REFRESH';
update obligation_version set event = 'UNIDENTIFIED_FOR_LONG' where obligation_code = 'SETTLEMENT';
update obligation_version set event = 'COMPLAINT_RECEIVED' where obligation_code in ('COMPLAINT-ACCEPT', 'COMPLAINT-CLOSE');
update obligation_version set evidence_kinds = evidence_kinds || '{TELEMETRY}', weak_kinds = '{TELEMETRY}', weak_for = 'P7D'
    where obligation_code = 'PROOF-OF-LIFE';
update obligation_version set pressing = true
    where obligation_code in ('PROOF-OF-LIFE', 'ALERT-ACK', 'INCIDENT-FIRST', 'INCIDENT-HEALTH', 'INCIDENT-MINOR', 'MAJOR-HAZARD');
