-- Năng lực: what level is required of whom, and what level somebody holds, each from its day.

create table competency_requirement (
  agency_id    uuid      not null,
  id           uuid      not null,
  subject_kind text      not null check (subject_kind in ('agency', 'unit', 'office', 'staff', 'person')),
  subject      text      not null,                       -- mã đơn vị, mã người, tên chức vụ, loại nhân sự; '' for the whole agency
  framework    text      not null,
  code         text      not null,
  level        smallint  not null check (level > 0),
  valid        daterange not null check (not isempty(valid)),
  known        tstzrange not null,
  source       uuid      not null,
  written_by   uuid      not null,
  ended_by     uuid,
  primary key (agency_id, id),
  check ((subject_kind = 'agency') = (subject = '')),
  exclude using gist (agency_id with =, subject_kind with =, subject with =, framework with =, code with =, valid with &&, known with &&)
);

-- Năng lực đã có: valid until it expires
create table competency_held (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  framework  text      not null,
  code       text      not null,
  level      smallint  not null check (level > 0),
  kind       text      not null check (kind in ('certificate', 'class', 'exam', 'recognised')),
  evidence   text      not null check (evidence <> ''),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, framework with =, code with =, valid with &&, known with &&)
);
create index competency_held_person on competency_held (agency_id, person_id) where upper_inf(known);

create index competency_requirement_written on competency_requirement using brin (written_by uuid_minmax_multi_ops) with (autosummarize = on);
create index competency_requirement_ended on competency_requirement using brin (ended_by uuid_minmax_multi_ops) with (autosummarize = on);
create index competency_held_written on competency_held using brin (written_by uuid_minmax_multi_ops) with (autosummarize = on);
create index competency_held_ended on competency_held using brin (ended_by uuid_minmax_multi_ops) with (autosummarize = on);
