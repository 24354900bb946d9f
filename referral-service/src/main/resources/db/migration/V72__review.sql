-- A review of a serious case, by pseudonyms: nothing in it leads to a referral, a child or an adult.
create table review (
  id uuid primary key,
  position bigint generated always as identity unique,
  version bigint not null check (version > 0),
  recorded_by text not null check (length(recorded_by) between 1 and 64),
  stage text not null check (stage in ('REFERRED', 'CRITERIA_MET', 'CRITERIA_NOT_MET', 'COMMISSIONED', 'DRAFTED', 'QUALITY_ASSURED',
    'SIGNED_OFF', 'PUBLISHED')),
  themes text[] not null
);

create index review_own on review (recorded_by, position);
create index review_published on review (position) where stage = 'PUBLISHED';

create table recommendation (
  id uuid primary key,
  position bigint generated always as identity unique,
  review uuid not null references review,
  version bigint not null check (version > 0),
  recommended_by text not null check (length(recommended_by) between 1 and 64),
  agency text not null check (agency ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(agency) <= 64),
  progress text not null check (progress in ('ISSUED', 'ACCEPTED', 'NOT_ACCEPTED', 'DONE', 'ASSURED')),
  role text not null check (length(role) between 1 and 60),
  due_at timestamptz not null,
  reminded_at timestamptz,
  missed_at timestamptz,
  next_look_at timestamptz
);

create index recommendation_agency on recommendation (agency, position);
create index recommendation_maker on recommendation (recommended_by, position);
create index recommendation_look on recommendation (next_look_at, position) where next_look_at is not null;

revoke delete, truncate on review, recommendation from "${serviceRole}";
