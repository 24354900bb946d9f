-- A review panel: where it stands. All that was said and found, version by version, is in content_version.
create table review_panel (
  id uuid primary key,
  version bigint not null check (version > 0),
  state text not null check (state in ('SITTING', 'CONCLUDED', 'CALLED_OFF')),
  convened_by text not null check (length(convened_by) between 1 and 64)
);

-- The agencies that have a part in it; the position makes the order in which an agency comes upon its panels.
create table review_panel_member (
  panel uuid not null references review_panel,
  agency text not null check (length(agency) between 1 and 64),
  position bigint generated always as identity unique,
  primary key (panel, agency)
);

create index review_panel_member_agency on review_panel_member (agency, position);
revoke delete, truncate on review_panel from "${serviceRole}";
revoke update, delete, truncate on review_panel_member from "${serviceRole}";
