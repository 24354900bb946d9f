-- Where this person lives is to be shown to nobody but the agency that says so and those that it names. Never removed; it can be lifted.
create table address_protection (
    id uuid primary key,
    record uuid not null references involvement (id),
    agencies text[] not null,
    reason text not null,
    review_on date not null,
    made_by text not null,
    made_for text not null,
    made_at timestamptz not null,
    lifted_at timestamptz,
    version bigint not null
);
create unique index address_protection_standing on address_protection (record) where lifted_at is null;
create index address_protection_review on address_protection (made_for, review_on) where lifted_at is null;

-- Every other agency that works with him is told, once, for each of its involvements: it may have his address itself.
create table address_protection_notice (
    id uuid primary key,
    protection uuid not null references address_protection (id),
    involvement uuid not null references involvement (id),
    told_at timestamptz not null,
    unique (protection, involvement)
);
revoke delete, truncate on address_protection, address_protection_notice from "${serviceRole}";

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('NOTICE', 'CORRECTION', 'RECALL', 'REMINDER', 'ESCALATION',
    'ENQUIRY', 'REASSIGNMENT', 'GLASS_BROKEN', 'ADDRESS_PROTECTED')
    and (matter is not null) = (kind in ('REASSIGNMENT', 'GLASS_BROKEN', 'ADDRESS_PROTECTED')));
