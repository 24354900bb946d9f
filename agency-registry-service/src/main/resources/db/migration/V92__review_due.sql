-- What was to be looked at again on a day that has come stays in force, and whoever said it is reminded, on that day and as often after it as
-- the rule says, until he lifts it. A reminder is never removed.
create table review_reminder (
    id uuid primary key,
    matter uuid not null,
    agency text not null,
    due_on date not null,
    reminded_on date not null,
    reminded_at timestamptz not null,
    unique (matter, reminded_on)
);
create index address_protection_due on address_protection (review_on) where lifted_at is null;
create index share_restriction_due on share_restriction (review_on) where lifted_at is null;
revoke update, delete, truncate on review_reminder from "${serviceRole}";

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('NOTICE', 'CORRECTION', 'RECALL', 'REMINDER', 'ESCALATION',
    'ENQUIRY', 'REASSIGNMENT', 'GLASS_BROKEN', 'ADDRESS_PROTECTED', 'PROTECTION_REVIEW', 'RESTRICTION_REVIEW')
    and (matter is not null) = (kind in ('REASSIGNMENT', 'GLASS_BROKEN', 'ADDRESS_PROTECTED', 'PROTECTION_REVIEW', 'RESTRICTION_REVIEW')));
