-- Records that are new or changed and wait to be compared with all others. Whoever compares one puts it off first and removes it at the
-- end, if nobody asked anew meanwhile: so one that ends its process is tried again later and later, and holds up no other.
create table match_due (
    record uuid primary key references person_record (id) on delete cascade,
    asked uuid not null default gen_random_uuid(),
    not_before timestamptz not null,
    tries integer not null default 0
);
create index match_due_order on match_due (not_before, record);

-- Those too that were there before.
insert into match_due (record, not_before) select id, now() from person_record;

-- Two records that may be of one human, and why; one is the smaller id. Whether it is open follows from the decisions that stand.
create table match_suggestion (
    id uuid primary key,
    one uuid not null references person_record (id) on delete cascade,
    other uuid not null references person_record (id) on delete cascade,
    least double precision not null,
    score jsonb not null,
    version bigint not null,
    unique (one, other),
    check (one < other)
);
create index match_suggestion_other on match_suggestion (other);
create index match_suggestion_least on match_suggestion (least desc, id);
