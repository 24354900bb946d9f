-- The trail is the outbox: one append-only table, one order. What has been announced is a position that moves, not a row that goes.
-- transaction_id stands first so that a transaction has its id before it takes a position: the relay depends on that to know when no
-- earlier position can still appear.
create table trail_entry (
    transaction_id xid8 not null default pg_current_xact_id(),
    position bigint generated always as identity (cache 1) primary key,
    id uuid not null unique,
    action text not null check (length(action) between 1 and 200),
    occurred_at timestamptz not null,
    decision text not null check (decision in ('PERMIT', 'DENY', 'REVIEW')),
    subject uuid,
    version bigint,
    view text,
    hits integer,
    digest text,
    agency text not null,
    client text not null,
    on_behalf_of text,
    roles text[] not null,
    purpose text not null,
    legal_basis text not null,
    request_id text not null,
    trace_id text,
    causation_id text,
    topic text,
    payload text,
    check ((topic is null) = (payload is null))
);

create index trail_entry_subject on trail_entry (subject, position);

-- What was recorded, as it was, with the salt that keeps a small value from being guessed out of its digest.
create table content_version (
    subject uuid not null,
    version bigint not null,
    content bytea not null,
    salt bytea not null,
    digest text not null,
    kept_at timestamptz not null,
    primary key (subject, version)
);

create table relay_position (
    relay text primary key,
    position bigint not null
);

insert into relay_position (relay, position) values ('kafka', 0);

create table idempotency_key (
    agency text not null,
    client text not null,
    on_behalf_of text not null,
    key text not null,
    request_digest text not null,
    location text,
    subject uuid,
    version bigint,
    warnings text[],
    created_at timestamptz not null,
    primary key (agency, client, on_behalf_of, key)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the rows of % are never changed or removed', tg_table_name;
end $$;

create trigger trail_entry_append_only before update or delete on trail_entry for each row execute function refuse_change();
create trigger trail_entry_never_emptied before truncate on trail_entry for each statement execute function refuse_change();
create trigger content_version_append_only before update on content_version for each row execute function refuse_change();
