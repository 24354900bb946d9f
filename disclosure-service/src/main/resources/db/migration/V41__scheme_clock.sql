-- A clock that runs, or ran, on an application. What ends it is written down when it starts, so that a new version of the scheme changes
-- no clock that runs. The position makes an order of those that are due at the same moment.
create table scheme_clock (
    id uuid primary key,
    position bigint generated always as identity unique,
    version bigint not null check (version > 0),
    application uuid not null references scheme_application,
    agency text not null check (length(agency) between 1 and 100),
    kind text not null check (length(kind) between 1 and 60),
    role text not null check (length(role) between 1 and 60),
    met_by text not null,
    stopped_by text[] not null,
    state text not null check (state in ('RUNNING', 'FALLEN_DUE', 'MISSED', 'MET', 'STOPPED')),
    counted_from timestamptz not null,
    due_at timestamptz not null,
    missed_at timestamptz,
    ended_at timestamptz,
    -- When there is next something to find out about it.
    next_look_at timestamptz,
    check ((ended_at is null) = (state in ('RUNNING', 'FALLEN_DUE', 'MISSED')))
);
create index scheme_clock_application on scheme_clock (application);
create index scheme_clock_look on scheme_clock (next_look_at) where next_look_at is not null;
revoke delete, truncate on scheme_clock from "${serviceRole}";
