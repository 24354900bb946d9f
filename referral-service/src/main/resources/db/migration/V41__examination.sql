-- Clocks that run on a part of a referral, each of which has its own: an examination. Null for those on the whole referral.
alter table happening add column about uuid;
alter table deadline add column about uuid;
drop index deadline_open;
create unique index deadline_open on deadline (referral, hub, rule, about) nulls not distinct where ended_at is null;
create index deadline_about on deadline (about) where about is not null;

-- A medical examination of a child: where it stands. All that was said of it, version by version, is in content_version.
create table examination (
  id uuid primary key,
  position bigint generated always as identity unique,
  version bigint not null check (version > 0),
  discussion uuid not null references strategy_discussion,
  agency text not null check (length(agency) between 1 and 64),
  state text not null check (state in ('EXAMINED', 'OPINION_GIVEN', 'REPORTED'))
);

create index examination_discussion on examination (discussion, position);
revoke delete, truncate on examination from "${serviceRole}";
