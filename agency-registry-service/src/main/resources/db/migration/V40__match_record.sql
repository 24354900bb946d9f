-- What a record of a person is compared by, as matching wants it, and the keys under which it is found. Derived from the record: it can
-- be made again at any time.
create table match_record (
    record uuid primary key,
    particulars text not null,
    keys bigint[] not null
);

-- One row for each key of each record. No foreign key and no second index: the record's own list of keys says what to remove, and a
-- record is indexed twice as fast.
create table match_key (
    key bigint not null,
    record uuid not null,
    primary key (key, record)
);
