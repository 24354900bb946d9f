-- The last version of each owner's record whose facts were taken in. A later arrival of an earlier version changes nothing.
create table source_record (
    id uuid primary key,
    owner text not null,
    version bigint not null,
    gathered_at timestamptz not null
);

create table connection (
    id uuid primary key,
    source uuid not null,
    child uuid not null,
    adult uuid not null,
    relationship text not null,
    caring text not null,
    unsupervised text not null,
    started_on date,
    ended_on date
);
create index connection_child on connection (child);
create index connection_adult on connection (adult);
create index connection_source on connection (source);

create table concern (
    id uuid primary key,
    source uuid not null,
    owner text not null,
    subject uuid not null,
    kind text not null,
    concern_class text not null,
    recorded_by text not null,
    occurred_at timestamptz not null,
    withdrawn boolean not null,
    version bigint not null
);
create index concern_subject on concern (subject);
create index concern_source on concern (source);

create table involvement (
    id uuid primary key,
    agency text not null,
    local_reference text not null,
    kind text not null check (kind in ('CHILD', 'ADULT')),
    team text,
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    version bigint not null
);
-- One open at a time: who comes back to a school or a hospital comes back under the same reference.
create unique index involvement_open on involvement (agency, local_reference, kind) where closed_on is null;
create index involvement_agency on involvement (agency);
