-- One thing that one agency says of an offender, as it stands today; each version is kept as content. known_name and identifiers are read out
-- of the content for the registry, which never sees the rest.
create table offender_statement (
    id uuid primary key,
    offender uuid not null references offender (id),
    version bigint not null check (version >= 1),
    owner_agency text not null check (length(owner_agency) between 1 and 100),
    matter text not null check (matter ~ '^[A-Z_]{1,40}$'),
    state text not null check (state in ('RECORDED', 'CHECKED', 'WITHDRAWN')),
    nature text not null check (nature in ('FACT', 'ASSESSMENT')),
    content jsonb not null,
    known_name jsonb,
    identifiers jsonb not null check (jsonb_typeof(identifiers) = 'array'),
    recorded_at timestamptz not null,
    changed_at timestamptz not null,
    concern uuid references concern (id),
    -- When somebody has to notify again; waiting until that is near, then fallen due, then missed.
    due_on date,
    due_state text check (due_state in ('WAITING', 'FALLEN_DUE', 'MISSED')),
    withdrawal_reason text check (length(withdrawal_reason) between 1 and 2000),
    check ((due_on is null) = (due_state is null)),
    check ((state = 'WITHDRAWN') = (withdrawal_reason is not null)),
    check (not (matter = 'SERIOUS_HARM' and nature = 'FACT'))
);
create index offender_statement_offender on offender_statement (offender);
create index offender_statement_due on offender_statement (due_on) where due_state in ('WAITING', 'FALLEN_DUE');
-- A statement is withdrawn, never removed.
revoke delete, truncate on offender_statement from "${serviceRole}";

-- An agency that was named is asked. Only agencies under the duty to co-operate are: anything else is a disclosure and needs a decision.
create table involvement_enquiry (
    id uuid primary key,
    version bigint not null check (version >= 1),
    statement uuid not null,
    offender uuid not null references offender (id),
    asker text not null check (length(asker) between 1 and 100),
    agency text not null check (length(agency) between 1 and 100),
    state text not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    asked_at timestamptz not null,
    known text check (known in ('CONFIRMED', 'NO_RECORD', 'NOT_SEARCHED')),
    answered_by text check (length(answered_by) between 1 and 200),
    answered_at timestamptz,
    check ((known is null) = (answered_by is null) and (known is null) = (answered_at is null)),
    check (state <> 'ANSWERED' or known is not null)
);
create index involvement_enquiry_open on involvement_enquiry (agency, asked_at) where state = 'OPEN';
create index involvement_enquiry_offender on involvement_enquiry (offender);
create index involvement_enquiry_statement on involvement_enquiry (statement);
revoke delete, truncate on involvement_enquiry from "${serviceRole}";

-- Every category and level that he had, and under whom, in the order in which they were recorded.
create table mappa_history (
    offender uuid not null references offender (id),
    number integer not null check (number >= 1),
    category integer check (category between 1 and 4),
    category_since date,
    level integer check (level between 1 and 3),
    level_since date,
    area text,
    lead_agency text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (offender, number)
);
revoke update, delete, truncate on mappa_history from "${serviceRole}";
insert into mappa_history (offender, number, category, category_since, level, level_since, area, lead_agency, recorded_by, recorded_at)
    select id, 1, category, category_since, level, level_since, area, lead_agency, owner_agency, amended_at from offender;
