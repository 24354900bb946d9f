-- A person's decision to tell, or not to tell, an agency of one concern, whatever the rule says. Never removed; it can be withdrawn.
create table routing_override (
    id uuid primary key,
    concern uuid not null,
    agency text not null,
    verdict text not null check (verdict in ('TELL', 'DO_NOT_TELL')),
    detail text check (detail in ('FULL', 'SUMMARY', 'CONTACT_ONLY')),
    reason text not null,
    review_on date not null,
    decided_by text not null,
    decided_for text not null,
    decided_at timestamptz not null,
    withdrawn_at timestamptz,
    version bigint not null,
    check ((verdict = 'TELL') = (detail is not null))
);
-- One at a time: whoever thinks otherwise takes the other one back first.
create unique index routing_override_standing on routing_override (concern, agency) where withdrawn_at is null;
create index routing_override_review on routing_override (decided_for, review_on) where withdrawn_at is null;
