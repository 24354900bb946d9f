-- What the ledger asks disclosure officers to decide: one line for one concern about one person, one involvement and one agency, whether it
-- stands or not. The id is made out of these four. concern_version is the owner's when it was last asked; version counts what was announced.
create table disclosure_request (
    id uuid primary key,
    concern uuid not null,
    subject uuid not null,
    involvement uuid not null,
    agency text not null,
    kind text not null,
    concern_class text not null,
    concern_version bigint not null,
    standing boolean not null,
    version bigint not null,
    unique (concern, subject, involvement, agency)
);

-- What they decided, gathered from the disclosure-service like any other fact; source is the request that it stands on.
create table disclosure_decision (
    id uuid primary key,
    source uuid not null,
    concern uuid not null,
    involvement uuid not null,
    agency text not null,
    tells boolean not null,
    reason text,
    review_on date
);
create index disclosure_decision_concern on disclosure_decision (concern);
create index disclosure_decision_source on disclosure_decision (source);
