-- Many involvements in one request. What came of each line is kept, so that a caller who lost the answer can ask again.
create table involvement_load (
    id uuid primary key,
    agency text not null,
    received_at timestamptz not null,
    finished_at timestamptz,
    lines integer not null,
    version bigint not null
);

create table involvement_load_line (
    load uuid not null references involvement_load (id),
    line integer not null,
    key text,
    outcome text not null check (outcome in ('OPENED', 'OPENED_BEFORE', 'ALREADY_OPEN', 'REFUSED')),
    involvement uuid,
    errors jsonb not null,
    warnings text[] not null,
    primary key (load, line),
    check ((outcome = 'REFUSED') = (involvement is null))
);

-- By its key a line is known again, in whichever load it comes. A refused line leaves its key free, so that it can be put right.
create table involvement_line_key (
    agency text not null,
    key text not null,
    digest text not null,
    involvement uuid not null,
    primary key (agency, key)
);
