-- What the registry knew before. Each row of the three tables that make a circle says since when it is known, and the state that it had
-- before goes to a table of its own, so that a circle can be drawn as it was known at any instant.

-- One instant for all that a transaction writes: between what goes and what comes instead there is no gap in which neither was known. It
-- is the moment of the first change, which is made in the lane, so that these instants follow each other as the transactions do.
create function known_at() returns timestamptz language plpgsql as $$
begin
    if coalesce(current_setting('exchange.known_at', true), '') = '' then
        perform set_config('exchange.known_at', clock_timestamp()::text, true);
    end if;
    return current_setting('exchange.known_at')::timestamptz;
end $$;

alter table person_record add column known_from timestamptz not null default known_at();
alter table person_record add column known_in xid8 not null default pg_current_xact_id();
alter table connection add column known_from timestamptz not null default known_at();
alter table connection add column known_in xid8 not null default pg_current_xact_id();
alter table involvement add column known_from timestamptz not null default known_at();
alter table involvement add column known_in xid8 not null default pg_current_xact_id();

-- How sure the source is, and whether somebody concerned says that it is not so; null where the owner does not say.
alter table connection add column household text;
alter table connection add column confidence text;
alter table connection add column disputed boolean;

create table person_record_past (
    id uuid not null,
    owner text not null,
    source uuid not null,
    kind text not null,
    identified boolean not null,
    identity jsonb not null,
    person uuid not null,
    known_from timestamptz not null,
    known_until timestamptz not null
);
create index person_record_past_id on person_record_past (id);
create index person_record_past_person on person_record_past (person);
create index person_record_past_source on person_record_past (source);

create table connection_past (
    id uuid not null,
    source uuid not null,
    child uuid not null,
    adult uuid not null,
    relationship text not null,
    caring text not null,
    unsupervised text not null,
    household text,
    confidence text,
    disputed boolean,
    started_on date,
    ended_on date,
    known_from timestamptz not null,
    known_until timestamptz not null
);
create index connection_past_child on connection_past (child);
create index connection_past_adult on connection_past (adult);

create table involvement_past (
    id uuid not null,
    agency text not null,
    local_reference text not null,
    kind text not null,
    team text,
    opened_on date not null,
    closed_on date,
    version bigint not null,
    known_from timestamptz not null,
    known_until timestamptz not null
);
create index involvement_past_id on involvement_past (id);

revoke update, delete on person_record_past, connection_past, involvement_past from "${serviceRole}";

-- A state that nobody outside its own transaction saw was never known, and what is written again as it was has not changed.
create function person_record_passes() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.kind, old.identified, old.identity, old.person)
            is not distinct from (new.kind, new.identified, new.identity, new.person) then
        return new;
    end if;
    if old.known_in <> pg_current_xact_id() then
        insert into person_record_past values (old.id, old.owner, old.source, old.kind, old.identified, old.identity, old.person,
            old.known_from, known_at());
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.known_from := known_at();
    new.known_in := pg_current_xact_id();
    return new;
end $$;
create trigger person_record_passes before update or delete on person_record for each row execute function person_record_passes();

create function connection_passes() returns trigger language plpgsql as $$
begin
    if old.known_in <> pg_current_xact_id() then
        insert into connection_past values (old.id, old.source, old.child, old.adult, old.relationship, old.caring, old.unsupervised,
            old.household, old.confidence, old.disputed, old.started_on, old.ended_on, old.known_from, known_at());
    end if;
    return old;
end $$;
-- Connections are never changed: those of a record are taken out and put in again as a whole.
create trigger connection_passes before delete on connection for each row execute function connection_passes();

create function involvement_passes() returns trigger language plpgsql as $$
begin
    if old.known_in <> pg_current_xact_id() then
        insert into involvement_past values (old.id, old.agency, old.local_reference, old.kind, old.team, old.opened_on, old.closed_on,
            old.version, old.known_from, known_at());
    end if;
    new.known_from := known_at();
    new.known_in := pg_current_xact_id();
    return new;
end $$;
create trigger involvement_passes before update on involvement for each row execute function involvement_passes();
