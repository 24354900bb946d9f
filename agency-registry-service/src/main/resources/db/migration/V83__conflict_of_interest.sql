-- An item that is about no line of the ledger is about a matter of its own, which is read where its kind says.
alter table inbox_item alter column notice drop not null, add column matter uuid;
alter table inbox_item add constraint inbox_item_about check (num_nonnulls(notice, matter) = 1);
alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('NOTICE', 'CORRECTION', 'RECALL', 'REMINDER', 'ESCALATION',
    'ENQUIRY', 'REASSIGNMENT', 'GLASS_BROKEN') and (matter is not null) = (kind in ('REASSIGNMENT', 'GLASS_BROKEN')));

-- A worker of an agency is the person of this record, or stands too near to him to work with him. Never removed; it can be ended.
create table conflict_of_interest (
    id uuid primary key,
    agency text not null,
    worker text not null check (length(worker) between 1 and 64),
    record uuid not null references involvement (id),
    tie text not null check (tie in ('IS_THE_PERSON', 'RELATED', 'SAME_HOUSEHOLD', 'PERSONAL')),
    recorded_for text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null
);
create unique index conflict_of_interest_standing on conflict_of_interest (agency, worker, record, recorded_for) where ended_at is null;
create index conflict_of_interest_record on conflict_of_interest (record) where ended_at is null;
create index conflict_of_interest_recorder on conflict_of_interest (recorded_for, recorded_at) where ended_at is null;

-- The worker's agency works with that person, so it is asked, once, to let somebody else do it.
create table reassignment (
    id uuid primary key,
    conflict uuid not null references conflict_of_interest (id),
    involvement uuid not null references involvement (id),
    asked_at timestamptz not null,
    done_at timestamptz,
    done_by text,
    unique (conflict, involvement),
    check (num_nonnulls(done_at, done_by) in (0, 2))
);
create index reassignment_involvement on reassignment (involvement) where done_at is null;
revoke delete, truncate on conflict_of_interest, reassignment from "${serviceRole}";
