-- What an agency says that it has done about one telling of a notice: it has acted, or it refuses, and why. Told anew, it is asked anew.
create table answer (
    notice uuid not null references notice (id),
    told_at timestamptz not null,
    kind text not null check (kind in ('ACTED', 'REFUSED')),
    reason text,
    answered_at timestamptz not null,
    answered_by text not null,
    primary key (notice, told_at),
    check ((kind = 'REFUSED') = (reason is not null))
);
