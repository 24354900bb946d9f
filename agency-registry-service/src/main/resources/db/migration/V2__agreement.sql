-- Each published version of an agreement, as it was published. A later version ends the one before it by its own first day, so no row ever changes.
create table agreement_version (
    agreement text not null check (agreement ~ '^[a-z0-9][a-z0-9-]{2,80}$'),
    version integer not null check (version >= 1),
    position bigint generated always as identity unique,
    title text not null check (length(title) between 1 and 200),
    valid_from date not null,
    valid_to date,
    document jsonb not null,
    published_at timestamptz not null,
    primary key (agreement, version),
    check (valid_from <= valid_to)
);

create trigger agreement_version_append_only before update or delete on agreement_version for each row execute function refuse_change();
create trigger agreement_version_never_emptied before truncate on agreement_version for each statement execute function refuse_change();
