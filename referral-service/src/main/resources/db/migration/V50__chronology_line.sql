-- Something that one agency keeps about people for a chronology, of whatever noun. All that it says is in content_version.
create table chronology_line (
  id uuid primary key,
  noun text not null check (length(noun) between 1 and 40),
  version bigint not null check (version > 0),
  status text not null check (status in ('RECORDED', 'WITHDRAWN')),
  agency text not null check (length(agency) between 1 and 64),
  recorded_at timestamptz not null
);

-- Each version, with whom it is about: by records of them, in a referral here or in an involvement at the registry. Never changed, so
-- that what was known at an instant can be read again.
create table chronology_line_version (
  line uuid not null references chronology_line,
  version bigint not null check (version > 0),
  written_at timestamptz not null,
  people uuid[] not null check (cardinality(people) between 1 and 20),
  primary key (line, version)
);

create index chronology_line_version_people on chronology_line_version using gin (people);
revoke update, delete, truncate on chronology_line_version from "${serviceRole}";

-- Whether an adult lives where a child lives, as the present version of the referral has it: for the chronology of a household.
alter table connection add column household text not null default 'NOT_ASKED'
    check (household in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED'));
update connection set household = said.household from (
    select (one ->> 'id')::uuid as id, one ->> 'household' as household
    from referral join content_version kept on kept.subject = referral.id and kept.version = referral.version,
        jsonb_array_elements(convert_from(kept.content, 'UTF8')::jsonb -> 'connections') one) said
where said.id = connection.id and said.household is not null;
