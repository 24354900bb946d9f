-- A strategy discussion: where it stands. All that was said, version by version, is in content_version.
create table strategy_discussion (
  id uuid primary key,
  version bigint not null check (version > 0),
  referral uuid not null references referral,
  state text not null check (state in ('CONVENED', 'HELD', 'CONCLUDED', 'CANCELLED')),
  convened_by text not null check (length(convened_by) between 1 and 64),
  convened_at timestamptz not null,
  -- The version that is the note, once there is one: it is this that everyone invited is to receive.
  note_version bigint
);

create index strategy_discussion_referral on strategy_discussion (referral);

create sequence strategy_invitation as bigint;

-- Who is invited; the position makes the order in which an agency comes upon its invitations. Whoever is left out stays as such.
create table strategy_invitee (
  discussion uuid not null references strategy_discussion,
  agency text not null check (length(agency) between 1 and 64),
  left_out boolean not null,
  position bigint not null unique default nextval('strategy_invitation'),
  primary key (discussion, agency)
);

create index strategy_invitee_agency on strategy_invitee (agency, position) where not left_out;

-- What an agency brought along, or where it did not agree. The words are in content_version.
create table strategy_contribution (
  id uuid primary key,
  position bigint generated always as identity unique,
  discussion uuid not null references strategy_discussion,
  kind text not null check (kind in ('CONTRIBUTION', 'DISSENT')),
  agency text not null check (length(agency) between 1 and 64)
);

create index strategy_contribution_discussion on strategy_contribution (discussion, position);
revoke update, delete, truncate on strategy_contribution from "${serviceRole}";

-- That a version of something shared has come to an agency, and who says so there.
create table named_receipt (
  subject uuid not null,
  version bigint not null,
  agency text not null check (length(agency) between 1 and 64),
  name text not null check (length(name) between 1 and 100),
  role text not null check (length(role) between 1 and 100),
  received_at timestamptz not null,
  primary key (subject, version, agency)
);

revoke update, delete, truncate on named_receipt from "${serviceRole}";
revoke delete, truncate on strategy_discussion, strategy_invitee from "${serviceRole}";
