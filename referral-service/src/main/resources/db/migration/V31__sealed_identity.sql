-- Names of people who asked not to be named, encrypted with a key of their own. This service's own role may put one in and never look
-- at one again; a second role, named after it, may look and do nothing else. It is made before this migration runs.
create table sealed_identity (
  id uuid primary key,
  key_id text not null check (length(key_id) = 16),
  sealed bytea not null
);

create trigger sealed_identity_append_only before update on sealed_identity for each row execute function refuse_change();
revoke select, update, delete, truncate on sealed_identity from "${serviceRole}";
do $$ begin
  if exists (select 1 from pg_roles where rolname = '${serviceRole}_sealed') then
    grant usage on schema public to "${serviceRole}_sealed";
    grant select on sealed_identity to "${serviceRole}_sealed";
  end if;
end $$;

-- Leads from a referral to its sealed identity, and never back.
create table sealing (
  referral uuid primary key references referral,
  identity uuid not null unique,
  sealed_at timestamptz not null
);

-- Reasons are in content_version. Two people, each by the name with which he signed in.
create table identity_opening (
  id uuid primary key,
  referral uuid not null references sealing,
  agency text not null check (length(agency) between 1 and 64),
  requested_by text not null check (length(requested_by) between 1 and 200),
  requested_at timestamptz not null,
  consented_by text check (length(consented_by) between 1 and 200),
  consented_at timestamptz,
  opened_at timestamptz,
  check (consented_by is distinct from requested_by),
  check ((consented_by is null) = (consented_at is null)),
  check (opened_at is null or consented_at is not null)
);

create index identity_opening_referral on identity_opening (referral);
