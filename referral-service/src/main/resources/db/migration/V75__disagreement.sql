-- A professional disagreement: where it stands. All that was said, version by version, is in content_version.
create table disagreement (
  id uuid primary key,
  position bigint generated always as identity unique,
  version bigint not null check (version > 0),
  referral uuid not null references referral,
  state text not null check (state in ('AWAITING_ANSWER', 'ANSWERED', 'SETTLED')),
  stage text not null check (length(stage) between 1 and 60),
  raised_by text not null check (length(raised_by) between 1 and 64),
  raised_with text not null check (length(raised_with) between 1 and 64),
  -- Who sees it beside the parties, where a partnership is known for the hub.
  partnership text check (length(partnership) between 1 and 64),
  -- Who owes the answer of the stage at which it stands.
  answerer text not null check (length(answerer) between 1 and 64),
  check (raised_by <> raised_with)
);

create index disagreement_raised_by on disagreement (raised_by, position);
create index disagreement_raised_with on disagreement (raised_with, position);
create index disagreement_partnership on disagreement (partnership, position) where partnership is not null;
revoke delete, truncate on disagreement from "${serviceRole}";
