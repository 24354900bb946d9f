-- The present state as far as visibility and linkage need it. What was said, version by version, is in content_version.
create table referral (
  id uuid primary key,
  version bigint not null check (version > 0),
  status text not null check (status in ('RECORDED', 'WITHDRAWN')),
  recorded_by text not null check (length(recorded_by) between 1 and 64),
  sent_to text check (sent_to ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(sent_to) <= 64),
  recorded_at timestamptz not null,
  changed_at timestamptz not null
);

-- Nobody is ever deleted: concerns refer to people whom a later version of the referral has left out.
create table child (
  id uuid primary key,
  referral uuid not null references referral,
  status text not null check (status in ('RECEIVED', 'LEFT_OUT', 'WITHDRAWN')),
  identity jsonb not null check (jsonb_typeof(identity) = 'object'),
  expected_on date,
  unique (referral, id)
);

create table adult (
  id uuid primary key,
  referral uuid not null references referral,
  present boolean not null,
  identity_status text not null check (identity_status in ('UNIDENTIFIED', 'PARTIAL', 'CLAIMED', 'VERIFIED')),
  identity jsonb not null check (jsonb_typeof(identity) = 'object'),
  unique (referral, id)
);

-- Both ends are people of the same referral.
create table connection (
  id uuid primary key,
  referral uuid not null,
  child uuid not null,
  adult uuid not null,
  present boolean not null,
  relationship text not null check (length(relationship) between 1 and 60),
  caring text not null check (caring in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  unsupervised text not null check (unsupervised in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  started_on date,
  ended_on date check (ended_on >= started_on),
  foreign key (referral, child) references child (referral, id),
  foreign key (referral, adult) references adult (referral, id)
);

create index connection_referral on connection (referral);

create table concern (
  id uuid primary key,
  version bigint not null check (version > 0),
  status text not null check (status in ('RECORDED', 'WITHDRAWN')),
  child uuid references child,
  adult uuid references adult,
  kind text not null check (length(kind) between 1 and 60),
  recorded_by text not null check (length(recorded_by) between 1 and 64),
  recorded_at timestamptz not null,
  changed_at timestamptz not null,
  check (num_nonnulls(child, adult) = 1)
);

create index concern_child on concern (child) where child is not null;
create index concern_adult on concern (adult) where adult is not null;
