-- Whoever looks for an agency knows how its name begins, or a word of it, present or former.
create index agency_names_words on agency_names using gin (to_tsvector('simple', name));
