-- One for each agency that has chosen to be told over a topic of its own at the broker as well. Like a webhook it is a reader of the inbox with a
-- place in it. Granted: the topic is there, or may be, and its agency may read it; so a closed one that is granted is still to be locked. A
-- lease is never broken, only waited for: what two did at the broker at the same moment would have no order.
create table agency_topic (
    agency text primary key,
    id uuid not null unique,
    state text not null check (state in ('OPEN', 'CLOSED')),
    granted boolean not null default false,
    sent_up_to bigint not null check (sent_up_to >= 0),
    due_at timestamptz,
    failures integer not null default 0,
    failing_since timestamptz,
    lease uuid,
    leased_until timestamptz,
    version bigint not null,
    check ((lease is null) = (leased_until is null))
);
create index agency_topic_due on agency_topic (due_at) where due_at is not null;

alter table inbox_item drop constraint inbox_item_delivered_over_check,
    add constraint inbox_item_delivered_over_check check (delivered_over in ('INBOX', 'STREAM', 'WEBHOOK', 'TOPIC'));
