-- The ladder of one telling of a notice: when its next step is due, and nothing when there is none. Which steps there are follows from
-- the times of the telling and of its limit, not from when somebody looked.
create table ladder (
    notice uuid not null references notice (id),
    told_at timestamptz not null,
    next_at timestamptz,
    primary key (notice, told_at)
);
insert into ladder (notice, told_at, next_at) select id, told_at, acknowledge_by from notice
    where state = 'TOLD' and told_at is not null and acknowledge_by is not null and acknowledged_at is null;
create index ladder_next on ladder (next_at) where next_at is not null;

-- Each step that was taken, once: when it was due, and when it was taken, which is later if nobody looked for a while.
create table escalation (
    notice uuid not null,
    told_at timestamptz not null,
    step integer not null check (step >= 1),
    kind text not null check (kind in ('REMINDED', 'ESCALATED')),
    role text not null,
    due_at timestamptz not null,
    taken_at timestamptz not null,
    primary key (notice, told_at, step),
    foreign key (notice, told_at) references ladder (notice, told_at)
);

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check
    check (kind in ('NOTICE', 'CORRECTION', 'RECALL', 'REMINDER', 'ESCALATION'));
