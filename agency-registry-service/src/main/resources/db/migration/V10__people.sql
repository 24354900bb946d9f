-- A record somebody holds of a person. Its id is the owner's; person is the smallest id among the records of one human.
create table person_record (
    id uuid primary key,
    owner text not null,
    source uuid not null,
    kind text not null check (kind in ('CHILD', 'ADULT')),
    identified boolean not null,
    identity jsonb not null,
    person uuid not null
);
create index person_record_person on person_record (person);
create index person_record_source on person_record (source);

-- What two records of one human must share before anybody compares them.
create table person_key (
    key text not null,
    record uuid not null references person_record (id) on delete cascade,
    primary key (key, record)
);
create index person_key_record on person_key (record);

-- A human's decision that two records are, or are not, of one person. Never removed; it can be withdrawn.
create table link_decision (
    id uuid primary key,
    record uuid not null,
    other uuid not null check (record <> other),
    decision text not null check (decision in ('SAME_PERSON', 'DIFFERENT_PEOPLE')),
    decided_by text not null,
    agency text not null,
    decided_at timestamptz not null,
    withdrawn_at timestamptz,
    version bigint not null
);
create index link_decision_record on link_decision (record);
create index link_decision_other on link_decision (other);
