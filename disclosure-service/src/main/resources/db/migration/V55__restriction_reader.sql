-- A reader is kept with the agency for which he signs in: "agency/name". Those from before are readers at whichever agency manages the record.
alter table offender_restriction drop constraint offender_restriction_readers_check;
update offender_restriction r set readers = array(
    select distinct agency || '/' || reader from unnest(r.readers) reader, offender o, unnest(array[o.owner_agency, o.lead_agency]) agency
    where o.id = r.offender);
alter table offender_restriction add constraint offender_restriction_readers_check check (cardinality(readers) between 1 and 40);
