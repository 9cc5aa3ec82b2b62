-- Con người và các dữ kiện nhân thân, vị trí, nghỉ việc.

create table person (
  agency_id  uuid        not null references agency,
  id         uuid        not null,
  created_at timestamptz not null default now(),
  primary key (agency_id, id)
);
alter table account add foreign key (agency_id, person_id) references person;

create table person_identity (
  agency_id       uuid      not null,
  id              uuid      not null,
  person_id       uuid      not null,
  full_name       text      not null check (full_name <> ''),
  given_name      text      not null,
  sex             text      check (sex in ('male', 'female')),
  birth_on        date,
  birth_precision text      not null default 'day' check (birth_precision in ('day', 'month', 'year')),
  id_number       text      check (id_number ~ '^[0-9]{9}([0-9]{3})?$'),
  folded          text      not null generated always as (fold(full_name)) stored,
  valid           daterange not null check (not isempty(valid)),
  known           tstzrange not null,
  source          uuid      not null,
  written_by      uuid      not null,
  ended_by        uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index person_identity_person on person_identity (agency_id, person_id) where upper_inf(known);
create index person_identity_name on person_identity (agency_id, given_name collate vi, full_name collate vi, person_id) where upper_inf(known);
create index person_identity_search on person_identity using gin (folded gin_trgm_ops);
-- Two people never hold one identity number in one belief. (Plain column, so a hash of it stays out of every log.)
create unique index person_identity_number on person_identity (agency_id, id_number) where upper_inf(known) and upper_inf(valid);

create table posting (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  unit_id    uuid      not null,
  staff      text      not null check (staff in ('cadre', 'civil-servant', 'public-employee', 'contract-worker')),
  title      text,                                       -- chức danh, công việc
  office     text,                                       -- chức vụ lãnh đạo
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, unit_id) references unit,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index posting_person on posting (agency_id, person_id) where upper_inf(known);
create index posting_unit on posting (agency_id, unit_id) where upper_inf(known);

-- Thời gian nghỉ, đình chỉ…: law says whether it counts towards a raise.
create table absence (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  reason     text      not null check (reason in ('unpaid-leave', 'overstay', 'suspension', 'custody', 'probation', 'desertion',
               'suspended-sentence', 'pre-retirement-leave', 'maternity', 'sick-leave', 'study', 'military-service', 'other')),
  note       text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index absence_person on absence (agency_id, person_id) where upper_inf(known);
