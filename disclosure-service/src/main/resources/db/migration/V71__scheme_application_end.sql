-- When it is said on the bus that an application has ended: on the day on which its applicant is answered, however soon it ended and whatever
-- came of it; on the day after, where it ended later than that.
create table scheme_application_end (
    application uuid primary key references scheme_application,
    position bigint generated always as identity unique,
    say_at timestamptz not null,
    said_at timestamptz
);
create index scheme_application_end_unsaid on scheme_application_end (say_at) where said_at is null;
revoke delete, truncate on scheme_application_end from "${serviceRole}";
