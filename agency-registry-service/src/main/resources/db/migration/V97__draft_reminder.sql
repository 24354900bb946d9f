-- A draft of a referral that waits is brought before its own agency once as a reminder, and once when it was left. Nothing of what it says is
-- known here.
create table draft_reminder (
    draft uuid not null,
    kind text not null check (kind in ('DRAFT_REMINDER', 'DRAFT_LEFT')),
    agency text not null check (length(agency) between 1 and 100),
    told_at timestamptz not null,
    primary key (draft, kind)
);
revoke update, delete, truncate on draft_reminder from "${serviceRole}";

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('NOTICE', 'CORRECTION', 'RECALL', 'REMINDER', 'ESCALATION',
    'ENQUIRY', 'REASSIGNMENT', 'GLASS_BROKEN', 'ADDRESS_PROTECTED', 'PROTECTION_REVIEW', 'RESTRICTION_REVIEW', 'DRAFT_REMINDER', 'DRAFT_LEFT')
    and (matter is not null) = (kind in ('REASSIGNMENT', 'GLASS_BROKEN', 'ADDRESS_PROTECTED', 'PROTECTION_REVIEW', 'RESTRICTION_REVIEW',
    'DRAFT_REMINDER', 'DRAFT_LEFT')));
