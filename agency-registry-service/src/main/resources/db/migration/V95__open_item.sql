-- Whether somebody of the agency has still something to do about an item: a telling that is neither acknowledged nor answered, a recall that is
-- not confirmed, a matter that waits. It follows from what the item is about alone, and stands beside it so that to look for the few that are
-- open costs the same however many are done. That an address is protected is heeded, and nothing is to be said of it.
-- Whether a draft was sent or given up meanwhile is known to its owner alone, and on its list: here it is something to know.
create function is_item_open(about_notice uuid, about_matter uuid, about text) returns boolean language sql stable as $$
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

alter table inbox_item add column is_open boolean not null default true;
update inbox_item set is_open = false where not is_item_open(notice, matter, kind);
create index inbox_item_open on inbox_item (agency, position) where is_open;
create index inbox_item_matter on inbox_item (matter) where matter is not null;

create function item_comes() returns trigger language plpgsql as $$
begin
    new.is_open := is_item_open(new.notice, new.matter, new.kind);
    return new;
end $$;
create trigger item_comes before insert on inbox_item for each row execute function item_comes();

-- All items of a telling are open, or none is.
create function notice_moves() returns trigger language plpgsql as $$
begin
    update inbox_item set is_open = not is_open where notice = new.id and is_open <> is_item_open(notice, matter, kind);
    return null;
end $$;
create trigger notice_moves after update of state, told_at, acknowledged_at, recalled_at, recall_confirmed_at on notice for each row
    when ((old.state, old.told_at, old.acknowledged_at, old.recalled_at, old.recall_confirmed_at)
        is distinct from (new.state, new.told_at, new.acknowledged_at, new.recalled_at, new.recall_confirmed_at))
    execute function notice_moves();

create function notice_is_answered() returns trigger language plpgsql as $$
begin
    update inbox_item set is_open = not is_open where notice = new.notice and is_open <> is_item_open(notice, matter, kind);
    return null;
end $$;
create trigger notice_is_answered after insert on answer for each row execute function notice_is_answered();

create function reassignment_moves() returns trigger language plpgsql as $$
begin
    update inbox_item set is_open = not is_open where matter = new.id and is_open <> is_item_open(notice, matter, kind);
    return null;
end $$;
create trigger reassignment_moves after update of done_at on reassignment for each row execute function reassignment_moves();

create function conflict_moves() returns trigger language plpgsql as $$
begin
    update inbox_item set is_open = not is_open where is_open <> is_item_open(notice, matter, kind)
        and matter in (select id from reassignment where conflict = new.id);
    return null;
end $$;
create trigger conflict_moves after update of ended_at on conflict_of_interest for each row
    when (old.ended_at is distinct from new.ended_at) execute function conflict_moves();

create function involvement_closes() returns trigger language plpgsql as $$
begin
    update inbox_item set is_open = not is_open where is_open <> is_item_open(notice, matter, kind)
        and matter in (select id from reassignment where involvement = new.id and done_at is null);
    return null;
end $$;
create trigger involvement_closes after update of closed_on on involvement for each row
    when (old.closed_on is distinct from new.closed_on) execute function involvement_closes();

create function glass_is_reviewed() returns trigger language plpgsql as $$
begin
    update inbox_item set is_open = false where matter = new.id and is_open and new.justified is not null;
    return null;
end $$;
create trigger glass_is_reviewed after update of justified on break_glass_opening for each row execute function glass_is_reviewed();

-- However often somebody was reminded of it.
create function reviewed_is_lifted() returns trigger language plpgsql as $$
begin
    update inbox_item set is_open = false where is_open
        and matter in (select id from review_reminder where review_reminder.matter = new.id);
    return null;
end $$;
create trigger protection_is_lifted after update of lifted_at on address_protection for each row
    when (new.lifted_at is not null) execute function reviewed_is_lifted();
create trigger restriction_is_lifted after update of lifted_at on share_restriction for each row
    when (new.lifted_at is not null) execute function reviewed_is_lifted();
