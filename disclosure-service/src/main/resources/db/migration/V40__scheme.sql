-- An application under the Child Sex Offender Disclosure Scheme, at the force that took it. What it holds are versions of its content;
-- this is where it stands. decision is the one that stands.
create table scheme_application (
    id uuid primary key,
    position bigint generated always as identity unique,
    version bigint not null check (version > 0),
    agency text not null check (length(agency) between 1 and 100),
    scheme text not null check (length(scheme) between 1 and 60),
    state text not null check (state in ('RECEIVED', 'CHECKED', 'ADMITTED', 'INTERVIEWED', 'ASSESSED', 'DECIDED', 'DISCLOSED',
        'CONCLUDED', 'LEFT')),
    outcome text check (outcome in ('NOT_IN_SCOPE', 'WITHDRAWN', 'IDENTITY_NOT_VERIFIED', 'IMMEDIATE_SAFEGUARDING',
        'NO_CONCERN_NON_DISCLOSURE', 'DISCLOSURE_UNDER_SCHEME', 'DISCLOSURE_OTHER_ROUTE', 'CONCERN_NO_DISCLOSURE_OTHER_ACTION',
        'MALICIOUS_OR_FALSE')),
    decision uuid,
    received_at timestamptz not null,
    check (state not in ('CONCLUDED', 'LEFT') or outcome is not null)
);
create index scheme_application_open on scheme_application (agency, position) where state not in ('CONCLUDED', 'LEFT');

-- What an applicant can see follows from this and the day, and from nothing else. It is written when he applies, when he is given a
-- code and when he withdraws, never by anything that the police find, do or decide: not even the time of writing differs.
create table scheme_applicant (
    application uuid primary key references scheme_application,
    agency text not null check (length(agency) between 1 and 100),
    scheme text not null,
    reference text unique check (reference ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    code_digest text check (code_digest ~ '^sha-256:[0-9a-f]{64}$'),
    applied_on date not null,
    answer_from date not null,
    withdrawn_on date,
    check ((reference is null) = (code_digest is null))
);

-- Decisions on applications. What each says is its first and only version; a review leads to another.
create table scheme_decision (
    id uuid primary key,
    application uuid not null references scheme_application,
    number integer not null check (number >= 1),
    follows uuid references scheme_decision,
    outcome text not null check (outcome in ('DISCLOSE', 'DISCLOSE_IN_PART', 'NOT_NOW', 'NOT')),
    wording_digest text check (wording_digest ~ '^sha-256:[0-9a-f]{64}$'),
    review_on date not null,
    decided_at timestamptz not null,
    unique (application, number),
    check ((outcome in ('DISCLOSE', 'DISCLOSE_IN_PART')) = (wording_digest is not null))
);
create trigger scheme_decision_append_only before update or delete on scheme_decision for each row execute function refuse_change();
create trigger scheme_decision_never_emptied before truncate on scheme_decision for each statement execute function refuse_change();
revoke update, delete, truncate on scheme_decision from "${serviceRole}";

-- What somebody told who is not known, or what is left of an application that has gone. There is no state for dismissed.
create table scheme_intelligence (
    id uuid primary key,
    version bigint not null check (version > 0),
    agency text not null check (length(agency) between 1 and 100),
    application uuid references scheme_application,
    state text not null check (state in ('KEPT', 'PASSED_ON')),
    kept_at timestamptz not null
);

-- Immediate safeguarding: what children's services were told at once, and from what it came.
create table scheme_referral (
    id uuid primary key,
    application uuid references scheme_application,
    intelligence uuid references scheme_intelligence,
    recorded_by text not null check (length(recorded_by) between 1 and 100),
    agency text not null check (length(agency) between 1 and 100),
    referred_at timestamptz not null,
    check ((application is null) <> (intelligence is null))
);
revoke update, delete, truncate on scheme_referral from "${serviceRole}";
revoke delete, truncate on scheme_application, scheme_applicant, scheme_intelligence from "${serviceRole}";
