-- Where an agency's own interface is, and what came of the last time that somebody had it tried. Each trial is in the trail.
create table agency_endpoint (
    agency text primary key references agency (slug),
    id uuid not null unique,
    url text not null check (length(url) between 9 and 500),
    capabilities text[] not null,
    version bigint not null,
    asked_at timestamptz,
    tried_at timestamptz,
    outcome text check (outcome in ('WORKS', 'ANSWERS_OTHERWISE', 'TIMEOUT', 'NO_ANSWER', 'LEADS_NOWHERE')),
    status integer,
    check ((tried_at is null) = (outcome is null)),
    check (status is null or outcome in ('WORKS', 'ANSWERS_OTHERWISE'))
);
