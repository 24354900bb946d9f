-- An agency that an offender named is asked by the disclosure-service whether it works with a family. Kept here: which version was heard last,
-- so that an announcement twice, or an old one late, changes nothing. The line of the ledger about it has the enquiry in the place of a
-- concern and of an involvement, since there is neither: nobody has said of whom it is.
create table enquiry (
    id uuid primary key,
    version bigint not null check (version >= 1),
    agency text not null check (length(agency) between 1 and 100),
    state text not null check (state in ('OPENED', 'ANSWERED', 'WITHDRAWN'))
);
revoke delete, truncate on enquiry from "${serviceRole}";

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check
    check (kind in ('NOTICE', 'CORRECTION', 'RECALL', 'REMINDER', 'ESCALATION', 'ENQUIRY'));
