-- Nhập danh sách: the file as it came, what the officer changed about its reading, and each row's fate.

create table roster_import (
  agency_id    uuid        not null references agency,
  id           uuid        not null,
  file_name    text        not null,
  file         bytea       not null,
  digest       bytea       not null,
  as_of        date        not null,
  mapping      jsonb       not null default '{}',
  repairs      jsonb       not null default '{}',
  uploaded_by  uuid        not null,
  uploaded_at  timestamptz not null default now(),
  confirmed_at timestamptz,
  confirmed_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  discarded_at timestamptz,
  summary      jsonb       not null default '{}',
  version      integer     not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, uploaded_by) references account (agency_id, id),
  foreign key (agency_id, confirmed_by) references account (agency_id, id)
);

create table roster_row (
  agency_id uuid    not null,
  import_id uuid    not null,
  sheet     text    not null,
  row       integer not null,
  person_id uuid,                                        -- null: held
  source    uuid,
  raw       jsonb   not null,
  problems  jsonb   not null default '[]',
  primary key (agency_id, import_id, sheet, row),
  foreign key (agency_id, import_id) references roster_import,
  foreign key (agency_id, person_id) references person
);
create index roster_row_person on roster_row (agency_id, person_id);
