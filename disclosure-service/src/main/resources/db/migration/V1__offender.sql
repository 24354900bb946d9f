-- Identities (names, born, identifiers) are kept as the JSON in which they travel: nobody searches them here, the registry does.
create table offender (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null unique,
    owner_agency text not null check (length(owner_agency) between 1 and 100),
    lead_agency text not null check (length(lead_agency) between 1 and 100),
    area text check (area ~ '^[A-Z][0-9]{8}$'),
    names jsonb not null check (jsonb_typeof(names) = 'array' and jsonb_array_length(names) <= 20),
    born jsonb check (born is null or born ->> 'date' is not null and born ->> 'accuracyIndicator' ~ '^[AEU]{3}$'),
    identifiers jsonb not null check (jsonb_typeof(identifiers) = 'array' and jsonb_array_length(identifiers) <= 20),
    visor_reference text check (length(visor_reference) between 1 and 32),
    category integer check (category between 1 and 4),
    category_since date,
    level integer check (level between 1 and 3),
    level_since date,
    notify_from date,
    notify_until date,
    manager_name text check (length(manager_name) <= 200),
    manager_role text check (length(manager_role) <= 100),
    manager_phone text check (length(manager_phone) <= 40),
    manager_email text check (length(manager_email) <= 254),
    -- What is thought, not what is known; nothing but these seven columns is an assessment.
    risk_to_children text check (risk_to_children in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
    risk_to_public text check (risk_to_public in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
    risk_to_known_adult text check (risk_to_known_adult in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
    risk_to_staff text check (risk_to_staff in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
    assessed_on date,
    assessed_with text check (length(assessed_with) <= 100),
    opinion text check (length(opinion) <= 4000),
    recorded_at timestamptz not null,
    amended_at timestamptz not null,
    check (jsonb_array_length(names) + jsonb_array_length(identifiers) > 0),
    check (not (category = 3 and level = 1)),
    check (category is not null or category_since is null),
    check (level is not null or level_since is null),
    check (notify_from is not null or notify_until is null),
    check (notify_until >= notify_from)
);

create table offender_order (
    offender uuid not null references offender (id),
    place integer not null check (place between 0 and 49),
    kind text not null check (length(kind) between 1 and 40),
    made_on date,
    ends_on date,
    court text check (length(court) <= 200),
    prohibitions jsonb not null check (jsonb_typeof(prohibitions) = 'array' and jsonb_array_length(prohibitions) <= 50),
    primary key (offender, place),
    check (ends_on >= made_on)
);

create table reported_child (
    offender uuid not null references offender (id),
    place integer not null check (place between 0 and 49),
    id uuid not null,
    names jsonb not null check (jsonb_typeof(names) = 'array' and jsonb_array_length(names) <= 20),
    born jsonb check (born is null or born ->> 'date' is not null and born ->> 'accuracyIndicator' ~ '^[AEU]{3}$'),
    identifiers jsonb not null check (jsonb_typeof(identifiers) = 'array' and jsonb_array_length(identifiers) <= 20),
    relationship text not null check (length(relationship) between 1 and 60),
    caring text not null check (caring in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
    unsupervised text not null check (unsupervised in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
    source text check (length(source) <= 200),
    reported_on date,
    contact_from date,
    contact_to date,
    primary key (offender, place),
    -- At the end of the statement or transaction, because a list that is put in another order meets itself on the way.
    unique (id) deferrable initially deferred,
    check (contact_to >= contact_from)
);

create table concern (
    id uuid primary key,
    version bigint not null,
    offender uuid not null references offender (id),
    recorded_by text not null check (length(recorded_by) between 1 and 100),
    kind text not null check (length(kind) between 1 and 60),
    statement text not null check (statement in ('FACT', 'OPINION')),
    grade text not null check (grade ~ '^[123][A-E][PC]$'),
    narrative text not null check (length(narrative) between 1 and 8000),
    occurred_on date,
    recorded_at timestamptz not null,
    changed_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawal_reason text check (length(withdrawal_reason) between 1 and 2000),
    check ((withdrawn_at is null) = (withdrawal_reason is null))
);

create index concern_offender on concern (offender);
