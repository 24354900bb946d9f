-- One row for each concern, each involvement it touches and each agency that has answered for it, refusals too. What happened to it over time is in the trail.
create table notice (
    id uuid primary key,
    concern uuid not null,
    involvement uuid not null,
    agency text not null,
    state text not null check (state in ('TOLD', 'AWAITING_DECISION', 'WITHHELD', 'RECALLED', 'LAPSED')),
    detail text,
    reason text,
    review_on date,
    rule text not null,
    because uuid[] not null,
    concern_version bigint not null,
    decided_at timestamptz not null,
    told_at timestamptz,
    acknowledge_by timestamptz,
    opened_at timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by text,
    recalled_at timestamptz,
    recall_confirmed_at timestamptz,
    recall_confirmed_by text,
    version bigint not null,
    unique (concern, involvement, agency),
    check ((state = 'TOLD') = (detail is not null)),
    check ((state = 'WITHHELD') = (reason is not null))
);
create index notice_agency on notice (agency, concern);
create index notice_state on notice (state, decided_at) where state in ('AWAITING_DECISION', 'WITHHELD');

-- An agency's inbox, in the order in which it filled, counted for itself. Filled in the lane only, so a position never becomes visible after a
-- later one and is never given twice.
create table inbox_item (
    agency text not null,
    position bigint not null,
    notice uuid not null references notice (id),
    kind text not null check (kind in ('NOTICE', 'CORRECTION', 'RECALL')),
    put_at timestamptz not null,
    primary key (agency, position)
);

-- A message that could not be understood or whose record its owner does not have, as the kit keeps them. An alarm until it is driven again or dismissed
-- with a reason.
create table dead_letter (
    id uuid primary key,
    topic text not null,
    partition integer not null,
    message_offset bigint not null,
    message_key text,
    type text,
    payload text,
    reason text not null,
    put_at timestamptz not null,
    redriven_at timestamptz,
    dismissed_at timestamptz,
    unique (topic, partition, message_offset)
);
create index dead_letter_waiting on dead_letter (put_at) where redriven_at is null and dismissed_at is null;

-- Under which version of the agreement everything was last settled; when another is in force, everything is settled again.
create table settled_under (
    id integer primary key check (id = 1),
    agreement text not null,
    version integer not null
);

-- Concerns that something has put in question which touches very many of them, an agency or the agreement: they are settled a few at a time.
create table settling (
    concern uuid primary key,
    asked_at timestamptz not null,
    not_before timestamptz not null,
    tries integer not null default 0
);
create index settling_order on settling (not_before, concern);
