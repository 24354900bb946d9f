-- One for each agency that has chosen to be told by a call of ours as well. What is sent is the inbox itself, in its order: sent_up_to is
-- the position in it. due_at is when somebody is to look at it next, and nothing when all is sent. A lease says who sends; it ends by itself.
create table webhook (
    agency text primary key,
    id uuid not null unique,
    url text not null check (length(url) between 9 and 500),
    state text not null check (state in ('OPEN', 'DISABLED', 'CLOSED')),
    reason text,
    sent_up_to bigint not null check (sent_up_to >= 0),
    due_at timestamptz,
    failures integer not null default 0,
    failing_since timestamptz,
    lease uuid,
    leased_until timestamptz,
    version bigint not null,
    check ((state = 'DISABLED') = (reason is not null)),
    check ((lease is null) = (leased_until is null))
);
create index webhook_due on webhook (due_at) where state = 'OPEN';
create index webhook_disabled on webhook (agency) where state = 'DISABLED';

-- By which the receiver knows that a call is ours; sealed. While ends_at has not come, it signs beside its successor.
create table webhook_secret (
    id uuid primary key,
    agency text not null references webhook (agency),
    sealed bytea not null,
    made_at timestamptz not null,
    ends_at timestamptz
);
create index webhook_secret_agency on webhook_secret (agency, made_at);

-- What an endpoint answered it will never take. An alarm until it has been driven again or dismissed with a reason.
create table undeliverable (
    id uuid primary key,
    agency text not null,
    position bigint not null,
    reason text not null,
    put_at timestamptz not null,
    redrive_asked_at timestamptz,
    redriven_at timestamptz,
    dismissed_at timestamptz,
    foreign key (agency, position) references inbox_item (agency, position)
);
create index undeliverable_waiting on undeliverable (agency, put_at) where redriven_at is null and dismissed_at is null;

-- While a row has no end, nothing is sent to the agency; its inbox fills all the same.
create table suspension (
    id uuid primary key,
    agency text not null,
    reason text not null,
    suspended_at timestamptz not null,
    resumed_at timestamptz
);
create unique index suspension_now on suspension (agency) where resumed_at is null;

-- When each item first went out, and when the agency's system first had it, over which channel.
alter table inbox_item add column sent_at timestamptz, add column delivered_at timestamptz, add column delivered_over text
    check (delivered_over in ('INBOX', 'STREAM', 'WEBHOOK'));
create index inbox_item_notice on inbox_item (notice);
create index inbox_item_put on inbox_item (agency, put_at, position);
