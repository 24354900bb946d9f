-- Somebody asked who an adult is whom nobody has named yet, and says when it is asked again. The latest counts; none is removed.
create table unidentified_asking (
    id uuid primary key,
    record uuid not null,
    agency text not null,
    asked_by text not null,
    asked_on date not null,
    asked text not null check (asked in ('CHILD', 'PARENT_OR_CARER', 'FAMILY_OR_FRIEND', 'PROFESSIONAL', 'THE_ADULT', 'SOMEBODY_ELSE')),
    outcome text not null check (outcome in ('NOTHING_NEW', 'MORE_IS_KNOWN', 'NAMED')),
    ask_again_on date not null,
    recorded_at timestamptz not null
);
create index unidentified_asking_latest on unidentified_asking (record, recorded_at desc, id desc);
revoke update, delete, truncate on unidentified_asking from "${serviceRole}";
