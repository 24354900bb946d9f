-- A decision that ends a dispute: of somebody of an agency that took no part in it.
alter table link_decision add column settles boolean not null default false;

-- The decisions that count: those that stand and were not settled since. Where they differ, humans do not agree about the two.
create view link_decision_counting as
    select decision.id, decision.record, decision.other, decision.decision, decision.agency
    from link_decision decision
    where decision.withdrawn_at is null and not exists (
        select 1 from link_decision settled
        where settled.settles and settled.withdrawn_at is null
            and (settled.decided_at, settled.id) > (decision.decided_at, decision.id)
            and ((settled.record = decision.record and settled.other = decision.other)
                or (settled.record = decision.other and settled.other = decision.record)));
