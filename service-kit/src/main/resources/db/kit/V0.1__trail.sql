-- Migrations run as the owner. The service connects as a role of its own, which gets what it needs with each table that is made and
-- loses below what it must not have: a service that is taken over must not be able to change what it did.
grant usage on schema public to "${serviceRole}";
alter default privileges grant select, insert, update, delete on tables to "${serviceRole}";
alter default privileges grant usage, select on sequences to "${serviceRole}";

-- The trail is the outbox: one append-only table, one order. What has been announced is a position that moves, not a row that goes.
-- transaction_id stands first so that a transaction has its id before it takes a position: the relay depends on that to know when no
-- earlier position can still appear. recorded_at is the database's own clock, one for all replicas, so that it follows the positions.
create table trail_entry (
    transaction_id xid8 not null default pg_current_xact_id(),
    position bigint generated always as identity (cache 1),
    recorded_at timestamptz not null default clock_timestamp(),
    id uuid not null,
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
    -- The concern, or else the record, to whose chain this act belongs; the act that led to this one; the other agency; what it rests on.
    correlation uuid,
    causation uuid,
    counterparty text,
    agreement text,
    topic text,
    payload text,
    check ((topic is null) = (payload is null)),
    primary key (position, recorded_at)
) partition by range (recorded_at);

-- One for each question of an auditor, in the order of his lists. Most acts stand in the chain of their own subject, so that only the
-- others need an index by chain; an actor is the person if there is one, or else the system. Nearly everything is permitted, so that
-- only what was not needs an index by decision.
create index trail_entry_id on trail_entry (id);
create index trail_entry_time on trail_entry (recorded_at, position);
create index trail_entry_subject on trail_entry (subject, recorded_at, position);
create index trail_entry_chain on trail_entry (correlation, recorded_at, position) where correlation is distinct from subject;
create index trail_entry_agency on trail_entry (agency, recorded_at, position);
create index trail_entry_action on trail_entry (action, recorded_at, position);
create index trail_entry_actor on trail_entry (coalesce(on_behalf_of, client), recorded_at, position);
create index trail_entry_purpose on trail_entry (purpose, recorded_at, position);
create index trail_entry_refused on trail_entry (decision, recorded_at, position) where decision <> 'PERMIT';

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

-- recorded_at of the entry at the position: a reader need not look into the months before.
create table relay_position (
    relay text primary key,
    position bigint not null,
    recorded_at timestamptz not null
);

insert into relay_position (relay, position, recorded_at) values ('kafka', 0, '1970-01-01 00:00:00+00');

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
create trigger content_version_never_emptied before truncate on content_version for each statement execute function refuse_change();

-- The safety net: an entry for whose month nobody has made a table is written all the same.
create table trail_entry_rest partition of trail_entry default;
create trigger never_emptied before truncate on trail_entry_rest for each statement execute function refuse_change();
revoke all on trail_entry_rest from "${serviceRole}";

-- Makes the tables of this month (UTC) and the ones ahead; returns how many were missing. To attach a table, other than to make it as
-- a partition, does not lock out those who write meanwhile. The service may call it, and so needs no right to make tables.
create function trail_months_ahead(months integer) returns integer
language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '2s' as $$
declare
    starts timestamp;
    part text;
    made integer := 0;
begin
    for ahead in 0..least(months, 24) loop
        starts := date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead);
        part := 'trail_entry_' || to_char(starts, 'YYYY_MM');
        continue when to_regclass('public.' || part) is not null;
        execute format('create table %I (like trail_entry including defaults including constraints)', part);
        execute format('create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', part);
        execute format('revoke all on %I from %I', part, '${serviceRole}');
        execute format('alter table trail_entry attach partition %I for values from (%L) to (%L)', part,
            to_char(starts, 'YYYY-MM-DD') || ' 00:00:00+00', to_char(starts + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
        made := made + 1;
    end loop;
    return made;
end $$;

select trail_months_ahead(3);
revoke all on function trail_months_ahead(integer) from public;
grant execute on function trail_months_ahead(integer) to "${serviceRole}";

-- The triggers above stay as the second lock.
revoke update, delete, truncate on trail_entry, content_version from "${serviceRole}";
revoke insert, delete on relay_position from "${serviceRole}";
