-- That an agency is invited to a strategy discussion of the referral-service, or was and is no more; whether that still waits for somebody there;
-- and whether it was told. Whoever is invited again has an invitation anew: what was said of the first is in the inbox and is done.
-- The children about whom it is are here so that whoever stands too near to one of them is not told.
create table invitation (
    id uuid primary key,
    discussion uuid not null,
    agency text not null check (length(agency) between 1 and 64),
    children uuid[] not null,
    stands boolean not null,
    waits boolean not null check (stands or not waits),
    told boolean not null check (told or not waits),
    changed_at timestamptz not null
);
create index invitation_discussion on invitation (discussion);
create unique index invitation_standing on invitation (discussion, agency) where stands;
revoke delete, truncate on invitation from "${serviceRole}";

-- What stands there is right already: nobody who writes waits until all of it is looked through, which V100 does beside them.
alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('NOTICE', 'CORRECTION', 'RECALL', 'REMINDER', 'ESCALATION',
    'ENQUIRY', 'REASSIGNMENT', 'GLASS_BROKEN', 'ADDRESS_PROTECTED', 'PROTECTION_REVIEW', 'RESTRICTION_REVIEW', 'DRAFT_REMINDER', 'DRAFT_LEFT',
    'INVITATION', 'INVITATION_RECALL')
    and (matter is not null) = (kind in ('REASSIGNMENT', 'GLASS_BROKEN', 'ADDRESS_PROTECTED', 'PROTECTION_REVIEW', 'RESTRICTION_REVIEW',
    'DRAFT_REMINDER', 'DRAFT_LEFT', 'INVITATION', 'INVITATION_RECALL'))) not valid;

-- As before, with the two new kinds: somebody is to look at an invitation, and nothing is to be done about one that is no more.
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
        when 'INVITATION' then (select waits from invitation where id = about_matter)
        when 'INVITATION_RECALL' then false
        when 'ADDRESS_PROTECTED' then false
        when 'DRAFT_REMINDER' then false
        when 'DRAFT_LEFT' then false
        else (select case when notice.state = 'TOLD'
                then acknowledged_at is null and not exists (select 1 from answer
                    where answer.notice = notice.id and answer.told_at = notice.told_at)
                else recalled_at is not null and recall_confirmed_at is null end
            from notice where id = about_notice) end, false)
$$;

create function invitation_moves() returns trigger language plpgsql as $$
begin
    update inbox_item set is_open = not is_open where matter = new.id and is_open <> is_item_open(notice, matter, kind);
    return null;
end $$;
create trigger invitation_moves after update of waits on invitation for each row
    when (old.waits is distinct from new.waits) execute function invitation_moves();
