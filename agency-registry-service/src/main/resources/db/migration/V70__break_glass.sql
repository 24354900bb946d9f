-- Who read a concern without having been told of it, why, and until when. The concern may not exist: whoever asks is not told.
-- recorded_by is who was told of the opening; without him nothing is open. Inserted under a lock, so that no position appears behind a later one.
create table break_glass_opening (
    id uuid primary key,
    position bigint generated always as identity unique,
    concern uuid not null,
    agency text not null,
    recorded_by text,
    opened_by text not null,
    reason text not null,
    opened_at timestamptz not null,
    open_until timestamptz not null,
    justified boolean,
    reviewed text,
    reviewed_by text,
    version bigint not null,
    check ((justified is null) = (reviewed is null) and (justified is null) = (reviewed_by is null))
);
create index break_glass_opening_concern on break_glass_opening (concern, agency);
create index break_glass_opening_agency on break_glass_opening (agency, position);
