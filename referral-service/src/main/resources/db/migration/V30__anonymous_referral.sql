-- What is known of whoever made the referral; the names and addresses of members of the public stand in no column of this service.
alter table referral add column referrer text not null default 'NAMED'
    check (referrer in ('NAMED', 'IDENTITY_WITHHELD', 'ANONYMOUS'));
-- What an anonymous person wrote is shown to no other agency until somebody has looked at it.
alter table referral add column unchecked boolean not null default false;
alter table referral add column identity_openings integer not null default 0 check (identity_openings >= 0);

-- Nothing here was asked that could say who somebody is; times are whole hours.
create table anonymous_referral (
  referral uuid primary key references referral,
  number bigint generated always as identity unique,
  channel text not null check (channel in ('WEB', 'TELEPHONE')),
  first_hand text not null check (first_hand in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  immediate_danger text not null check (immediate_danger in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  limits_explained text not null check (limits_explained in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  received_at timestamptz not null check (received_at = date_trunc('hour', received_at, 'UTC'))
);

create table anonymous_concern (
  concern uuid primary key references concern,
  referral uuid not null references anonymous_referral
);

create index anonymous_concern_referral on anonymous_concern (referral);

create table anonymous_question (
  id uuid primary key,
  referral uuid not null references anonymous_referral,
  number integer not null check (number > 0),
  body text not null check (length(body) between 1 and 1000),
  asked_at timestamptz not null,
  unique (referral, number)
);

-- The body goes when somebody has checked it: what he made of it is in content_version, and what he took out is nowhere.
create table anonymous_text (
  id uuid primary key,
  referral uuid not null references anonymous_referral,
  number integer not null check (number > 0),
  kind text not null check (kind in ('ACCOUNT', 'ADDITION', 'ANSWER')),
  question uuid references anonymous_question,
  body text check (length(body) between 1 and 20000),
  checked boolean not null default false,
  received_at timestamptz not null check (received_at = date_trunc('hour', received_at, 'UTC')),
  unique (referral, number),
  check ((body is null) = checked),
  check ((question is not null) = (kind = 'ANSWER'))
);

-- The code itself is nowhere. The reference only says which hash to compare with.
create table return_code (
  reference text primary key check (length(reference) = 10),
  referral uuid not null unique references anonymous_referral,
  salt bytea not null check (length(salt) = 16),
  hash bytea not null check (length(hash) = 32),
  expires_on date not null
);

-- A solved puzzle counts once. Rows go after a day.
create table spent_puzzle (
  digest text primary key,
  spent_in timestamptz not null check (spent_in = date_trunc('hour', spent_in, 'UTC'))
);

create index spent_puzzle_time on spent_puzzle (spent_in);
