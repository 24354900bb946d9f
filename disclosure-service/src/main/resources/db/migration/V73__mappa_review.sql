-- By when the level is considered again, as those who manage him have agreed. Nothing works it out: how often is guidance that was not read.
alter table offender add column level_review_on date, add check (level is not null or level_review_on is null);
alter table mappa_history add column level_review_on date;
