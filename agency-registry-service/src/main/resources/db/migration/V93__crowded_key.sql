-- What stands on more records than anybody is known by, as "see file" or a helpline's telephone do: no key by which the machine joins. It follows
-- from person_key alone, and is written down because whoever comes to have one more of it turns it for all.
create table crowded_key (
    key text primary key,
    since timestamptz not null
);
