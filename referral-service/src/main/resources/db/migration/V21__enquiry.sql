-- Who has care of a child, or is alone with it, as somebody said on a day. Asked again, it is another row. All that was said is in
-- content_version; here is what is compared.
create table enquiry (
  id uuid primary key,
  referral uuid not null,
  child uuid not null,
  asked_on date not null,
  -- Null where nobody was asked; the reason is in the content.
  asked text check (asked in ('CHILD', 'PARENT_OR_CARER', 'RELATIVE', 'OTHER_ADULT', 'PROFESSIONAL')),
  anybody_else text not null check (anybody_else in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  recorded_by text not null check (length(recorded_by) between 1 and 64),
  recorded_at timestamptz not null,
  foreign key (referral, child) references child (referral, id)
);

create index enquiry_referral on enquiry (referral, recorded_at);

create table enquiry_answer (
  enquiry uuid not null references enquiry,
  adult uuid not null references adult,
  caring text not null check (caring in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  unsupervised text not null check (unsupervised in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  household text not null check (household in ('YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED')),
  primary key (enquiry, adult)
);

revoke update, delete, truncate on enquiry, enquiry_answer from "${serviceRole}";
