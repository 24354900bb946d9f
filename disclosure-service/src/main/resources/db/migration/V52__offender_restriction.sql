-- A record that only named people may read; for anybody else it is not there. Nothing is removed: one that is lifted says why.
create table offender_restriction (
    id uuid not null unique,
    offender uuid primary key references offender (id),
    version bigint not null check (version >= 1),
    why text not null check (why in ('MEMBER_OF_STAFF', 'PUBLIC_FIGURE', 'PROTECTED_PERSON')),
    readers text[] not null check (cardinality(readers) between 1 and 20),
    since timestamptz not null,
    lifted text check (length(lifted) between 1 and 2000)
);
revoke delete, truncate on offender_restriction from "${serviceRole}";
