-- Whether the children's services that were told have read it. The referral itself never changes.
create table scheme_referral_watch (
    referral uuid primary key references scheme_referral,
    position bigint generated always as identity unique,
    role text not null check (length(role) between 1 and 60),
    due_at timestamptz not null,
    missed_at timestamptz,
    acknowledged_at timestamptz
);
create index scheme_referral_watch_unread on scheme_referral_watch (due_at) where acknowledged_at is null and missed_at is null;
create index scheme_referral_agency on scheme_referral (agency);
create index scheme_referral_force on scheme_referral (recorded_by);
revoke delete, truncate on scheme_referral_watch from "${serviceRole}";
-- Of those that were made before anybody watched nobody knows whether they were read.
insert into scheme_referral_watch (referral, role, due_at)
    select id, 'scheme-manager', now() from scheme_referral order by referred_at, id;

-- Applications that have ended and have a clock that is due are on the list of what is to be done.
create index scheme_clock_to_be_done on scheme_clock (application) where ended_at is null;

-- A place on the list that says nothing of when it came: drawn by chance. Two with the same place would hide one from a page.
alter table scheme_intelligence add column place bigint not null unique
    default (floor(random() * 4611686018427387902) + 1)::bigint;
