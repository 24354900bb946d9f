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

-- Whether the draft was sent or given up meanwhile is known to its owner alone, and on its list: here it is something to know.
create or replace function is_item_open(about_notice uuid, about_matter uuid, about text) returns boolean language sql stable as $$
    select coalesce(case about
        when 'REASSIGNMENT' then (select reassignment.done_at is null and conflict.ended_at is null and involvement.closed_on is null
            from reassignment join conflict_of_interest conflict on conflict.id = reassignment.conflict
            join involvement on involvement.id = reassignment.involvement where reassignment.id = about_matter)
        when 'GLASS_BROKEN' then (select justified is null from break_glass_opening where id = about_matter)
        when 'PROTECTION_REVIEW' then (select lifted_at is null from review_reminder join address_protection protection
            on protection.id = review_reminder.matter where review_reminder.id = about_matter)
        when 'RESTRICTION_REVIEW' then (select lifted_at is null from review_reminder join share_restriction restriction
            on restriction.id = review_reminder.matter where review_reminder.id = about_matter)
        when 'ADDRESS_PROTECTED' then false
        when 'DRAFT_REMINDER' then false
        when 'DRAFT_LEFT' then false
        else (select case when notice.state = 'TOLD'
                then acknowledged_at is null and not exists (select 1 from answer
                    where answer.notice = notice.id and answer.told_at = notice.told_at)
                else recalled_at is not null and recall_confirmed_at is null end
            from notice where id = about_notice) end, false)
$$;
