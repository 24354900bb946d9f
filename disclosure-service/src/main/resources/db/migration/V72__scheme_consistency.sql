-- What the consistency report counts by. Of decisions made before it there is nothing to count: their rows never change.
alter table scheme_decision
    add column trigger_code text check (length(trigger_code) between 1 and 60),
    add column grade text check (length(grade) between 1 and 100),
    add column decision_maker text check (length(decision_maker) between 1 and 200),
    add check ((trigger_code is null) = (grade is null) and (grade is null) = (decision_maker is null));
create index scheme_decision_decided on scheme_decision (decided_at);
