-- A request that an officer opened has a sort of recipient and what made somebody ask, and no line of the registry's ledger; the recipient may
-- be no agency at all.
alter table disclosure_request
    alter column involvement drop not null,
    alter column agency drop not null,
    add column recipient text check (length(recipient) between 1 and 60),
    add column opened_by text check (length(opened_by) between 1 and 60),
    add check ((recipient is null) = (opened_by is null)),
    add check (recipient is not null or (involvement is not null and agency is not null)),
    add check (recipient is null or (recipient = 'agency') = (agency is not null));

-- For counting whether decision-makers decide alike. Decisions from before have none of it in their rows, which nothing may change.
alter table disclosure_decision
    add column trigger_code text check (length(trigger_code) between 1 and 60),
    add column grade text check (length(grade) between 1 and 100),
    add column decision_maker text check (length(decision_maker) between 1 and 200),
    add check ((trigger_code is null) = (grade is null) and (grade is null) = (decision_maker is null));
