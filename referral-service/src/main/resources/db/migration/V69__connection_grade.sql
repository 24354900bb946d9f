-- What the circle around a child shows of a connection beside its dates and whether he lives with the child: how sure the source is, and
-- whether somebody concerned says that it is not so. Who said it stays in the versions: that can be somebody who is protected.
alter table connection add column confidence text check (length(confidence) between 1 and 2);
alter table connection add column disputed boolean not null default false;
alter table connection alter column household drop default, alter column disputed drop default;
