-- Chương trình đào tạo, bồi dưỡng: the catalogue that classes are opened from
create table training_course (
  agency_id   uuid    not null,
  id          uuid    not null,
  name        text    not null check (name <> ''),
  subject     text    not null check (subject in ('political-theory', 'state-management', 'profession', 'skills', 'defence-security',
                'foreign-language', 'informatics', 'ethnic-language', 'e-government', 'public-services', 'tourism', 'other')),
  kind        text    not null check (kind in ('programme', 'update', 'abroad', 'other')),
  lessons     integer not null check (lessons > 0),
  certificate text    check (certificate in ('political-theory', 'state-management', 'foreign-language', 'informatics', 'ethnic-language',
                'defence-security', 'professional-title', 'other')),
  framework   text,
  competency  text,
  level       text,                                      -- mức năng lực công nhận khi đạt
  created_by  uuid    not null,
  created_at  timestamptz not null default now(),
  retired_at  timestamptz,
  primary key (agency_id, id),
  unique (agency_id, name),
  foreign key (agency_id, created_by) references account (agency_id, id),
  check ((framework is null) = (competency is null) and (framework is null) = (level is null))
);

-- Of a class beside what the earlier record holds
alter table training_class
  add column course_id uuid,
  add column kind text check (kind in ('programme', 'update', 'abroad', 'other')),
  add column place text,
  add column seats integer check (seats > 0);
create index training_class_class on training_class (agency_id, class_id) where upper_inf(known);

-- Kinh phí của lớp theo nguồn
create table class_fund (
  agency_id  uuid      not null,
  id         uuid      not null,
  class_id   uuid      not null,
  fund       text      not null check (fund in ('state-budget', 'agency', 'learner', 'aid', 'other')),
  amount     bigint    not null check (amount > 0),      -- đồng
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  exclude using gist (agency_id with =, class_id with =, fund with =, valid with &&, known with &&)
);
create index class_fund_written on class_fund using brin (written_by);
create index class_fund_ended on class_fund using brin (ended_by);

-- Cam kết phục vụ sau đào tạo: valid while it binds
create table service_commitment (
  agency_id    uuid      not null,
  id           uuid      not null,
  person_id    uuid      not null,
  class_id     uuid      not null,
  months       integer   not null check (months > 0),
  cost         bigint    not null check (cost > 0),      -- đồng, of this person
  postgraduate boolean   not null,
  valid        daterange not null check (not isempty(valid)),
  known        tstzrange not null,
  source       uuid      not null,
  written_by   uuid      not null,
  ended_by     uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, class_id with =, valid with &&, known with &&)
);
create index service_commitment_person on service_commitment (agency_id, person_id) where upper_inf(known);
create index service_commitment_written on service_commitment using brin (written_by);
create index service_commitment_ended on service_commitment using brin (ended_by);

-- Danh sách dự kiến: who is to be sent, before the decision is signed
create table class_candidate (
  agency_id uuid        not null,
  class_id  uuid        not null,
  person_id uuid        not null,
  added_by  uuid        not null,
  added_at  timestamptz not null default now(),
  primary key (agency_id, class_id, person_id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, added_by) references account (agency_id, id)
);
create index class_candidate_person on class_candidate (agency_id, person_id);

-- Buổi học
create table class_session (
  agency_id  uuid     not null,
  id         uuid     not null,
  class_id   uuid     not null,
  held_on    date     not null,
  starts     time     not null,
  ends       time     not null,
  lessons    smallint not null check (lessons > 0),
  topic      text     not null check (topic <> ''),
  teacher    text     not null check (teacher <> ''),
  place      text,
  code_key   bytea    not null,                          -- khóa ký mã điểm danh
  created_by uuid     not null,
  primary key (agency_id, id),
  foreign key (agency_id, created_by) references account (agency_id, id),
  check (ends > starts)
);
create index class_session_class on class_session (agency_id, class_id);

-- Điểm danh
create table class_attendance (
  agency_id  uuid        not null,
  session_id uuid        not null,
  person_id  uuid        not null,
  state      text        not null check (state in ('present', 'late', 'absent')),
  reason     text,                                       -- of an absence that was excused
  by_code    boolean     not null,
  marked_by  uuid        not null,
  marked_at  timestamptz not null default now(),
  primary key (agency_id, session_id, person_id),
  foreign key (agency_id, session_id) references class_session on delete cascade,
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, marked_by) references account (agency_id, id)
);
create index class_attendance_person on class_attendance (agency_id, person_id);

-- Kết quả chờ công nhận: becomes a fact by decision
create table class_result (
  agency_id  uuid        not null,
  class_id   uuid        not null,
  person_id  uuid        not null,
  outcome    text        not null check (outcome in ('completed', 'failed', 'left')),
  grade      text,
  entered_by uuid        not null,
  entered_at timestamptz not null default now(),
  primary key (agency_id, class_id, person_id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, entered_by) references account (agency_id, id)
);
create index class_result_person on class_result (agency_id, person_id);

-- Phiếu nhận xét, without a name: who answered stands apart, with nothing that joins the two
create table class_feedback (
  agency_id uuid     not null,
  id        uuid     not null,
  class_id  uuid     not null,
  content   smallint not null check (content between 1 and 5),
  teaching  smallint not null check (teaching between 1 and 5),
  running   smallint not null check (running between 1 and 5),
  useful    smallint not null check (useful between 1 and 5),
  words     text,
  primary key (agency_id, id)
);
create index class_feedback_class on class_feedback (agency_id, class_id);

create table class_feedback_given (
  agency_id uuid not null,
  class_id  uuid not null,
  person_id uuid not null,
  primary key (agency_id, class_id, person_id),
  foreign key (agency_id, person_id) references person
);
create index class_feedback_given_person on class_feedback_given (agency_id, person_id);
