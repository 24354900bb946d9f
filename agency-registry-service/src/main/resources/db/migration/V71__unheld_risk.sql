-- The last agency that worked with somebody has closed, and risk may remain: somebody by a named role is to look at it.
create table unheld_risk (
    id uuid primary key,
    involvement uuid not null references involvement (id),
    agency text not null,
    escalated_to text not null check (length(escalated_to) between 1 and 60),
    rule_version integer not null,
    raised_at timestamptz not null,
    taken_up_at timestamptz,
    taken_up_agency text,
    taken_up_by text check (length(taken_up_by) between 1 and 210),
    check (num_nonnulls(taken_up_at, taken_up_agency, taken_up_by) in (0, 3))
);
create index unheld_risk_waiting on unheld_risk (raised_at) where taken_up_at is null;
