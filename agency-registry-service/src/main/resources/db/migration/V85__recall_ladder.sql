-- A recall that nobody confirms has a ladder as a telling has one: told_at is then when it was recalled, and confirm_by its limit. Of a telling
-- the limit stands in the notice.
alter table ladder add column confirm_by timestamptz;
-- What waits already gets as long as it had when it was told.
insert into ladder (notice, told_at, next_at, confirm_by)
    select id, recalled_at, recalled_at, recalled_at + (acknowledge_by - told_at) from notice
    where state <> 'TOLD' and recalled_at is not null and recall_confirmed_at is null and acknowledge_by is not null
        and told_at is not null and recalled_at <> told_at;
