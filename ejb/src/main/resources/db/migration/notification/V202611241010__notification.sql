-- What somebody is told: once a recipient and key, however often it is sent.
create table notification (
    id          uuid primary key,
    recipient   text        not null references account,
    key         text        not null,
    severity    text        not null check (severity in ('ROUTINE', 'URGENT', 'EMERGENCY')),
    code        text        not null,
    words       text        not null check (jsonb_typeof(words::jsonb) = 'object'),
    link        text        not null check (link like '/%'),
    standing_in text        references account,
    created_at  timestamptz not null,
    read_at     timestamptz,
    unique (recipient, key)
);
create index notification_by_recipient on notification (recipient, created_at desc);
create index notification_unread on notification (recipient) where read_at is null;

-- How somebody wants to be told. Without a row: in Chinese, on the pages only.
create table notification_preference (
    username    text primary key references account,
    language    text    not null check (language in ('zh-CN', 'en')),
    email       text,
    email_on    boolean not null,
    quiet_from  time,
    quiet_until time,
    version     integer not null default 0,
    check (not email_on or email is not null),
    check ((quiet_from is null) = (quiet_until is null))
);

-- Where notices to the people of a unit go besides. The secret signs and is therefore kept readable.
create table webhook (
    id               uuid primary key,
    unit_code        text        not null,
    url              text        not null,
    secret           text        not null,
    minimum_severity text        not null check (minimum_severity in ('ROUTINE', 'URGENT', 'EMERGENCY')),
    active           boolean     not null,
    created_by       text        not null references account,
    created_at       timestamptz not null
);
create index webhook_by_unit on webhook (unit_code) where active;

-- The way of a notice through one channel. content names key and words: a webhook is told the same thing once,
-- to however many people of the unit it goes.
create table notification_delivery (
    id              uuid primary key,
    notification_id uuid        not null references notification,
    content         text        not null,
    channel         text        not null check (channel in ('EMAIL', 'WEBHOOK')),
    webhook_id      uuid        references webhook,
    state           text        not null check (state in ('WAITING', 'SENT', 'DEAD', 'DROPPED')),
    attempts        integer     not null default 0,
    next_at         timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    settled_at      timestamptz,
    settled_by      text        references account,
    reason          text,
    check ((channel = 'WEBHOOK') = (webhook_id is not null))
);
create unique index one_email_a_notification on notification_delivery (notification_id) where channel = 'EMAIL';
create unique index one_webhook_call_a_content on notification_delivery (webhook_id, content) where channel = 'WEBHOOK';
create index notification_delivery_waiting on notification_delivery (next_at) where state = 'WAITING';
create index notification_delivery_dead on notification_delivery (created_at desc) where state = 'DEAD';
