-- As whom somebody is guarded while humans or numbers contradict each other about who he is: with all whom a human or a number holds to be him.
-- Null where nothing is contradicted around him. What protects one record of a person protects all of them until the contradiction is mended.
alter table person_record add column guarded_as uuid;
create index person_record_guarded_as on person_record (guarded_as) where guarded_as is not null;
