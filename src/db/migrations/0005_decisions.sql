-- Quyết định: dự thảo → trình → ký → có hiệu lực → thu hồi. Status is computed from the timestamps.

create table decision (
  agency_id     uuid        not null references agency,
  id            uuid        not null,
  kind          text        not null,
  subject       text        not null check (subject <> ''),
  note          text        not null default '',
  law_on        date        not null,                    -- the day whose law was read
  drafted_by    uuid        not null,
  drafted_at    timestamptz not null default now(),
  submitted_by  uuid,
  submitted_at  timestamptz,
  returned_note text,                                    -- why the signer sent it back
  signed_by     uuid,
  signed_at     timestamptz,
  signed_on     date,                                    -- the day it bears
  register      text        not null default 'QĐ',
  number        integer     check (number > 0),
  revokes       uuid,                                    -- the decision that this one revokes, and why
  reason        text,
  revoked_by    uuid,                                    -- the decision that revoked it
  discarded_at  timestamptz,
  document      jsonb,                                   -- as signed
  version       integer     not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, drafted_by) references account (agency_id, id),
  foreign key (agency_id, submitted_by) references account (agency_id, id),
  foreign key (agency_id, signed_by) references account (agency_id, id),
  foreign key (agency_id, revokes) references decision (agency_id, id),
  foreign key (agency_id, revoked_by) references decision (agency_id, id),
  check ((revokes is null) = (reason is null)),
  check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (number is null)
     and (signed_at is null) = (signed_on is null) and (signed_at is null) = (document is null)),
  check (signed_by <> drafted_by),
  check (signed_by <> submitted_by),
  check (signed_at is null or submitted_at is not null)
);
create unique index decision_number on decision (agency_id, register, (extract(year from signed_on)), number);
create index decision_open on decision (agency_id, drafted_at);

create table decision_item (
  agency_id   uuid    not null,
  id          uuid    not null,
  decision_id uuid    not null,
  ordinal     integer not null,
  person_id   uuid    not null,
  named       jsonb   not null,                          -- name, birth and unit as of the drafting
  effect      jsonb   not null,
  basis       jsonb   not null,                          -- the finding, as it was shown
  primary key (agency_id, id),
  foreign key (agency_id, decision_id) references decision,
  foreign key (agency_id, person_id) references person
);
create index decision_item_decision on decision_item (agency_id, decision_id, ordinal);
create index decision_item_person on decision_item (agency_id, person_id);

-- Sổ đăng ký văn bản: the last number given in a year.
create table register_number (
  agency_id uuid    not null references agency,
  register  text    not null,
  year      integer not null,
  last      integer not null,
  primary key (agency_id, register, year)
);
