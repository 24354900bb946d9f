-- What an agency offers, where, when and through whom. The document is as it was said; what is looked for stands beside it.
create table directory_service (
    id uuid primary key,
    agency text not null references agency (slug),
    service text not null check (service ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(service) between 3 and 64),
    position bigint generated always as identity unique,
    areas text[] not null,
    fallback uuid references directory_service (id),
    closed boolean not null,
    document jsonb not null,
    version bigint not null check (version >= 1),
    unique (agency, service),
    check (fallback <> id)
);
create index directory_service_areas on directory_service using gin (areas);
create index directory_service_fallback on directory_service (fallback);
