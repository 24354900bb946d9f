-- The directory. Types, schemes and codes are data: a reorganisation is a new row or an end date, never a release.
-- position orders the pages of a listing.
create table agency (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 64),
    position bigint generated always as identity unique,
    type text not null check (type ~ '^[A-Z_]{2,40}$'),
    status text not null check (status in ('OPEN', 'CLOSED')),
    opened_on date,
    closed_on date,
    areas text[] not null,
    successors text[] not null check (not slug = any (successors)),
    source text not null check (length(source) between 1 and 500),
    version bigint not null check (version >= 1),
    check (opened_on <= closed_on)
);

create index agency_type on agency (type, position);
create index agency_areas on agency using gin (areas);
-- Whose answer depends on an agency is asked upstream, from successor to predecessor.
create index agency_successors on agency using gin (successors);

create table agency_names (
    agency_slug text not null references agency (slug),
    name text not null check (length(name) between 1 and 200),
    valid_from date,
    valid_to date,
    check (valid_from <= valid_to)
);

create index agency_names_agency on agency_names (agency_slug);

-- A code is not unique: councils share theirs among their departments, and a trust that merged hands its own on.
create table agency_codes (
    agency_slug text not null references agency (slug),
    scheme text not null check (scheme ~ '^[A-Z_]{2,20}$'),
    value text not null check (length(value) between 1 and 40),
    valid_from date,
    valid_to date,
    check (valid_from <= valid_to)
);

create index agency_codes_agency on agency_codes (agency_slug);
create index agency_codes_value on agency_codes (scheme, value);
