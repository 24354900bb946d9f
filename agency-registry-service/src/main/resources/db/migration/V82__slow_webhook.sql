-- Its last call was answered, and took long: it is called by the few who call those that fail, one item at a time, until one is quick.
alter table webhook add column slow boolean not null default false;
