-- Whoever recorded a concern is to be asked before an agency, or any, is told of it by rule. Never removed; it can be lifted.
create table share_restriction (
    id uuid primary key,
    concern uuid not null,
    agency text,
    reason text not null,
    review_on date not null,
    made_by text not null,
    made_for text not null,
    made_at timestamptz not null,
    lifted_at timestamptz,
    version bigint not null
);
create unique index share_restriction_standing on share_restriction (concern, agency) nulls not distinct where lifted_at is null;
create index share_restriction_review on share_restriction (made_for, review_on) where lifted_at is null;
revoke delete, truncate on share_restriction from "${serviceRole}";
