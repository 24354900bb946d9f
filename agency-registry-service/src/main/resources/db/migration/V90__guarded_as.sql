-- As whom somebody is guarded while humans dispute who he is: the person that he would be if those were right who say "the same". Null where
-- nobody disputes anything around him. What protects one record of a person protects all of them until the dispute is settled.
alter table person_record add column guarded_as uuid;
create index person_record_guarded_as on person_record (guarded_as) where guarded_as is not null;
