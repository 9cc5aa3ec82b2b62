-- Nhập danh sách: the file as it came, what the officer changed about its reading, and each row's fate.

create table roster_import (
  agency_id    uuid        not null references agency,
  id           uuid        not null,
  file_name    text        not null,
  file         bytea       not null,
  digest       bytea       not null,
  as_of        date        not null,
  mapping      jsonb       not null default '{}',        -- sheet → what the officer changed of its layout
  repairs      jsonb       not null default '{}',        -- sheet!row → field → what he typed over the cell
  recognition  jsonb       not null default '{}',        -- how the headings were read, mapping included
  uploaded_by  uuid        not null,
  uploaded_at  timestamptz not null default now(),
  confirmed_at timestamptz,
  confirmed_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason text,
  discarded_at timestamptz,
  summary      jsonb       not null default '{}',
  version      integer     not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, uploaded_by) references account (agency_id, id),
  foreign key (agency_id, confirmed_by) references account (agency_id, id)
);

-- One row of the list that is a person, as it was read. `source`: the act that imported it; held rows have none.
create table roster_row (
  agency_id       uuid     not null,
  import_id       uuid     not null,
  ordinal         integer  not null,
  sheet           text     not null,
  row             integer  not null,
  raw             jsonb    not null,
  problems        jsonb    not null default '[]',
  held            boolean  not null,
  full_name       text     not null,
  folded          text     not null generated always as (fold(full_name)) stored,
  given_name      text,
  sex             text,
  birth_on        date,
  birth_precision text,
  id_number       text,
  unit_name       text     not null,
  unit_folded     text     not null generated always as (fold(unit_name)) stored,
  title           text,
  staff           text,
  rank            text,
  step            smallint,
  coefficient     numeric(4,2),
  since           date,
  percent         smallint,
  chosen          text     check (chosen in ('same', 'other')),  -- the officer's word on a match
  candidate_id    uuid     not null,                     -- the person's id, should he be new
  person_id       uuid,
  source          uuid,
  outcome         text     check (outcome in ('new', 'changed', 'same')),
  way             text,                                  -- how he was recognised
  before          jsonb,                                 -- what the records said, when the row changed them
  primary key (agency_id, import_id, ordinal),
  foreign key (agency_id, import_id) references roster_import,
  foreign key (agency_id, person_id) references person,
  check ((person_id is null) = (source is null) and (person_id is null) = (outcome is null))
);
create index roster_row_person on roster_row (agency_id, person_id);

-- After a large import the planner must know how large. The serving role owns no table, so it asks in the owner's name.
create function refresh_statistics() returns void language plpgsql security definer set search_path = public as $$
begin
  analyze person, person_identity, posting, salary_step, beyond_top_step, unit_profile, unit_closure, roster_row;
end $$;
