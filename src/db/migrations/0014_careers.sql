-- Tuyển dụng, bổ nhiệm, đào tạo: what happened, with its paper.

-- Tuyển dụng: valid from the first day at work
create table recruitment (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  way        text      not null check (way in ('exam', 'selection', 'attraction', 'reception', 'election', 'contract')),
  staff      text      not null check (staff in ('cadre', 'civil-servant', 'public-employee', 'contract-worker')),
  unit_id    uuid      not null,
  level      text,                                       -- trình độ khi tuyển dụng, như ở qualification
  recruited_on date    not null,
  paper      text      not null check (paper <> ''),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, unit_id) references unit,
  exclude using gist (agency_id with =, person_id with =, recruited_on with =, valid with &&, known with &&)
);
create index recruitment_person on recruitment (agency_id, person_id) where upper_inf(known);

-- Bổ nhiệm, bổ nhiệm lại: valid for its term
create table appointment (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  kind       text      not null check (kind in ('first', 'again', 'prolonged', 'acting')),
  office     text      not null check (office <> ''),
  unit_id    uuid      not null,
  appointed_on date    not null,
  term_until date,                                       -- ngày hết thời hạn giữ chức vụ
  paper      text      not null check (paper <> ''),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, unit_id) references unit,
  exclude using gist (agency_id with =, person_id with =, office with =, unit_id with =, valid with &&, known with &&)
);
create index appointment_person on appointment (agency_id, person_id) where upper_inf(known);

-- Lớp đào tạo, bồi dưỡng: valid on the days it is held
create table training_class (
  agency_id  uuid      not null,
  id         uuid      not null,
  class_id   uuid      not null,
  name       text      not null check (name <> ''),
  subject    text      not null check (subject in ('political-theory', 'state-management', 'profession', 'skills', 'defence-security',
               'foreign-language', 'informatics', 'ethnic-language', 'e-government', 'public-services', 'tourism', 'other')),
  organiser_kind text  not null check (organiser_kind in ('home-affairs', 'university', 'public-centre', 'political-school', 'other')),
  organiser  text      not null check (organiser <> ''),
  level      text      not null check (level in ('province', 'town', 'commune')),
  abroad     boolean   not null default false,
  lessons    integer   check (lessons > 0),              -- tiết
  cost       bigint    check (cost >= 0),                -- đồng
  paper      text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  exclude using gist (agency_id with =, class_id with =, valid with &&, known with &&)
);

-- Học viên của lớp: valid on the days of the class
create table class_learner (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  class_id   uuid      not null,
  outcome    text      check (outcome in ('completed', 'failed', 'left')),
  grade      text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, class_id with =, valid with &&, known with &&)
);
create index class_learner_person on class_learner (agency_id, person_id) where upper_inf(known);

create index class_learner_class on class_learner (agency_id, class_id) where upper_inf(known);

-- After a large import the planner must know how large. The serving role owns no table, so it asks in the owner's name.
create or replace function refresh_statistics() returns void language plpgsql security definer set search_path = public as $$
begin
  analyze person, person_identity, posting, salary_step, beyond_top_step, unit_profile, unit_closure, roster_row,
    qualification, certificate, membership, person_origin, town_tie, recruitment, appointment, class_learner;
end $$;
