-- A line of the registry's ledger that waits, or waited, for a decision on whether an agency outside the duty to co-operate is told. heard is
-- the registry's own count, so that an announcement twice, or an old one late, changes nothing. concern_version is the
-- version of the concern for which it is asked, decided_about the one about which it was decided. position moves when a review falls due: the
-- request then stands at the end of the list again.
create sequence disclosure_request_position;
create table disclosure_request (
    id uuid primary key,
    heard bigint not null,
    concern uuid not null,
    concern_version bigint not null,
    concern_kind text not null check (length(concern_kind) between 1 and 60),
    concern_class text not null check (length(concern_class) between 1 and 60),
    decider text not null check (length(decider) between 1 and 100),
    involvement uuid not null,
    agency text not null check (length(agency) between 1 and 100),
    state text not null check (state in ('WAITING', 'DECIDED', 'REVIEW_DUE', 'WITHDRAWN')),
    asked_at timestamptz not null,
    decision uuid,
    decided_about bigint,
    review_on date,
    position bigint not null default nextval('disclosure_request_position'),
    version bigint not null,
    check ((decision is null) = (review_on is null)),
    check ((decision is null) = (decided_about is null)),
    check (state = 'WITHDRAWN' or (state = 'WAITING') = (decision is null))
);
create index disclosure_request_list on disclosure_request (decider, position) where state in ('WAITING', 'REVIEW_DUE');
create index disclosure_request_review on disclosure_request (review_on) where state = 'DECIDED';
create index disclosure_request_concern on disclosure_request (concern, agency);

-- Which decisions there are; what each says is the first and only version of its content. One request has one line of them, in order.
create table disclosure_decision (
    id uuid primary key,
    request uuid not null references disclosure_request (id),
    number integer not null check (number >= 1),
    corrects uuid references disclosure_decision (id),
    follows uuid references disclosure_decision (id),
    outcome text not null check (outcome in ('DISCLOSE', 'DISCLOSE_IN_PART', 'NOT_NOW', 'NOT')),
    manner text check (manner in ('AT_THE_OWNER', 'IN_PERSON')),
    wording_digest text check (wording_digest ~ '^sha-256:[0-9a-f]{64}$'),
    review_on date not null,
    decided_at timestamptz not null,
    unique (request, number),
    check ((outcome in ('DISCLOSE', 'DISCLOSE_IN_PART')) = (manner is not null)),
    check ((manner is null) = (wording_digest is null)),
    check (corrects is null or follows is null)
);

-- What was decided is never decided otherwise: another decision follows it, or a correction.
create trigger disclosure_decision_append_only before update or delete on disclosure_decision for each row execute function refuse_change();
create trigger disclosure_decision_never_emptied before truncate on disclosure_decision for each statement execute function refuse_change();
revoke update, delete, truncate on disclosure_decision from "${serviceRole}";
-- A request is withdrawn, never removed.
revoke delete, truncate on disclosure_request from "${serviceRole}";

-- A message that could not be understood, as the kit keeps them. An alarm until it is driven again or dismissed with a reason.
create table dead_letter (
    id uuid primary key,
    topic text not null,
    partition integer not null,
    message_offset bigint not null,
    message_key text,
    type text,
    payload text,
    reason text not null,
    put_at timestamptz not null,
    redriven_at timestamptz,
    dismissed_at timestamptz,
    unique (topic, partition, message_offset)
);
create index dead_letter_waiting on dead_letter (put_at) where redriven_at is null and dismissed_at is null;
