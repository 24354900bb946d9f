-- By which rules, and which frequencies of names, all records were put under their keys and joined last.
create table matched_under (
    id integer primary key check (id = 1),
    rules text not null
);

-- Records that have not yet been joined by the rules of matched_under.
create table rematching (
    record uuid primary key references person_record (id) on delete cascade,
    not_before timestamptz not null,
    tries integer not null default 0
);
create index rematching_order on rematching (not_before, record);
