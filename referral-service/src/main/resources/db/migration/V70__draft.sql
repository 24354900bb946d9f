-- A referral that was begun and not submitted. Whom it is about stands in its versions alone, so that nothing links, routes or counts
-- them; the position makes an order of age.
create table draft (
  id uuid primary key,
  position bigint generated always as identity unique,
  version bigint not null check (version > 0),
  status text not null check (status in ('KEPT', 'SUBMITTED', 'WITHDRAWN')),
  recorded_by text not null check (length(recorded_by) between 1 and 64),
  begun_by text check (length(begun_by) between 1 and 255),
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  -- By the rule that was in force when it was begun.
  role text check (length(role) between 1 and 60),
  due_at timestamptz,
  reminded_at timestamptz,
  left_at timestamptz,
  next_look_at timestamptz,
  referral uuid references referral,
  check ((referral is not null) = (status = 'SUBMITTED')),
  check (next_look_at is null or (status = 'KEPT' and due_at is not null))
);

create index draft_kept on draft (recorded_by, position) where status = 'KEPT';
create index draft_look on draft (next_look_at, position) where next_look_at is not null;

revoke delete, truncate on draft from "${serviceRole}";
