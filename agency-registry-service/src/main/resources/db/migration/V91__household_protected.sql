-- The records of whoever's address is protected, and of whoever may live there with him: a child and the adults around him or one of his
-- sisters and brothers, unless it is said that they do not share a household; and two adults of whom it is said that they share one with the
-- same child. What will have ended some day has not ended. Asked for certain records, and never for all.
create view address_protected as
    select mine.id as record
    from person_record mine
    join person_record known on (known.person = mine.person or known.guarded_as = mine.guarded_as)
    join address_protection protection on protection.record = known.id and protection.lifted_at is null
    union all
    select mine.id
    from person_record mine
    join person_record child on (child.person = mine.person or child.guarded_as = mine.guarded_as) and child.kind = 'CHILD'
        and child.owner = 'referral-service'
    join person_record sibling on sibling.source = child.source and sibling.kind = 'CHILD'
    join person_record known on (known.person = sibling.person or known.guarded_as = sibling.guarded_as)
    join address_protection protection on protection.record = known.id and protection.lifted_at is null
    union all
    select mine.id
    from person_record mine
    join person_record child on (child.person = mine.person or child.guarded_as = mine.guarded_as) and child.kind = 'CHILD'
    join person_record sibling on sibling.id = child.id
        or (sibling.source = child.source and sibling.kind = 'CHILD' and child.owner = 'referral-service')
    join person_record same on (same.person = sibling.person or same.guarded_as = sibling.guarded_as)
    join connection tie on tie.child = same.id and tie.household is distinct from 'NO' and (tie.ended_on is null or tie.ended_on >= current_date)
    join person_record adult on adult.id = tie.adult
    join person_record known on (known.person = adult.person or known.guarded_as = adult.guarded_as)
    join address_protection protection on protection.record = known.id and protection.lifted_at is null
    union all
    select mine.id
    from person_record mine
    join person_record adult on (adult.person = mine.person or adult.guarded_as = mine.guarded_as)
    join connection tie on tie.adult = adult.id and tie.household is distinct from 'NO' and (tie.ended_on is null or tie.ended_on >= current_date)
    join person_record child on child.id = tie.child
    join person_record same on (same.person = child.person or same.guarded_as = child.guarded_as)
    join person_record sibling on sibling.id = same.id
        or (sibling.source = same.source and sibling.kind = 'CHILD' and same.kind = 'CHILD' and same.owner = 'referral-service')
    join person_record known on (known.person = sibling.person or known.guarded_as = sibling.guarded_as)
    join address_protection protection on protection.record = known.id and protection.lifted_at is null
    union all
    select mine.id
    from person_record mine
    join person_record adult on (adult.person = mine.person or adult.guarded_as = mine.guarded_as)
    join connection tie on tie.adult = adult.id and tie.household = 'YES' and (tie.ended_on is null or tie.ended_on >= current_date)
    join person_record child on child.id = tie.child
    join person_record same on (same.person = child.person or same.guarded_as = child.guarded_as)
    join connection theirs on theirs.child = same.id and theirs.household = 'YES'
        and (theirs.ended_on is null or theirs.ended_on >= current_date)
    join person_record other on other.id = theirs.adult
    join person_record known on (known.person = other.person or known.guarded_as = other.guarded_as)
    join address_protection protection on protection.record = known.id and protection.lifted_at is null;

-- To plan that takes longer than to answer it. A function keeps its plan as long as the connection lasts.
create function is_address_protected(asked uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select 1 from address_protected where record = asked);
end
$$;
