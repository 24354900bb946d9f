-- What one hub makes of one referral. Its versions hold the decisions with their reasons; this is where it stands.
create table triage (
  id uuid primary key,
  version bigint not null check (version > 0),
  referral uuid not null references referral,
  hub text not null check (length(hub) between 1 and 64),
  status text not null check (status in ('OPEN', 'DECIDED', 'GONE')),
  rating text check (length(rating) between 1 and 20),
  route text check (length(route) between 1 and 60),
  received_at timestamptz not null,
  changed_at timestamptz not null,
  unique (referral, hub)
);

-- What has happened with a referral at a hub, by codes: what starts, meets and stops clocks. Never changed; a mistake is followed by
-- what is right.
create table happening (
  id uuid primary key,
  referral uuid not null references referral,
  hub text not null,
  codes text[] not null check (cardinality(codes) > 0),
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text check (length(recorded_by) between 1 and 255)
);

create index happening_referral on happening (referral, hub, happened_at);
revoke update, delete, truncate on happening from "${serviceRole}";

-- A clock that runs, or ran, by one version of a rule. The position makes an order of those that are due at the same moment.
create table deadline (
  id uuid primary key,
  position bigint generated always as identity unique,
  version bigint not null check (version > 0),
  referral uuid not null references referral,
  hub text not null,
  rule text not null check (length(rule) between 1 and 60),
  rule_version integer not null,
  role text not null check (length(role) between 1 and 60),
  state text not null check (state in ('RUNNING', 'FALLEN_DUE', 'MISSED', 'MET', 'STOPPED')),
  counted_from timestamptz not null,
  due_at timestamptz not null,
  missed_at timestamptz,
  ended_at timestamptz,
  -- When there is next something to find out about it: that it has fallen due, or that it was missed.
  next_look_at timestamptz,
  check ((ended_at is null) = (state in ('RUNNING', 'FALLEN_DUE', 'MISSED')))
);

-- One open clock for each rule, whoever starts it and how often.
create unique index deadline_open on deadline (referral, hub, rule) where ended_at is null;
create index deadline_look on deadline (next_look_at) where next_look_at is not null;
create index deadline_work on deadline (hub, due_at, position) where ended_at is null;
