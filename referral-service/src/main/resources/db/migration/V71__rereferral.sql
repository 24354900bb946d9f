-- That a referral comes after an earlier one. It carries no right: whoever reads it sees only links both of whose ends he may see.
create table rereferral (
  id uuid primary key,
  version bigint not null check (version > 0),
  referral uuid not null references referral,
  earlier uuid not null references referral,
  linked_by text not null check (length(linked_by) between 1 and 64),
  present boolean not null,
  check (referral <> earlier)
);

create unique index rereferral_present on rereferral (referral, earlier) where present;
create index rereferral_earlier on rereferral (earlier) where present;

revoke delete, truncate on rereferral from "${serviceRole}";
