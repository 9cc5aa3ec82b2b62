-- Ngân hàng câu hỏi. A question is never changed: it gets another version, and a second person reviews each.

create table exam_topic (
  agency_id  uuid not null,
  id         uuid not null,
  name       text not null check (name <> ''),
  framework  text,
  competency text,
  created_at timestamptz not null default now(),
  primary key (agency_id, id),
  unique (agency_id, name),
  check ((framework is null) = (competency is null))
);

create table exam_question (
  agency_id  uuid not null,
  id         uuid not null,
  code       text not null check (code <> ''),
  topic_id   uuid not null,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  retired_by uuid,
  retired_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, code),
  foreign key (agency_id, topic_id) references exam_topic,
  foreign key (agency_id, created_by) references account (agency_id, id),
  foreign key (agency_id, retired_by) references account (agency_id, id),
  check ((retired_at is null) = (retired_by is null))
);
create index exam_question_topic on exam_question (agency_id, topic_id);

create table exam_question_version (
  agency_id   uuid     not null,
  question_id uuid     not null,
  version     integer  not null check (version > 0),
  kind        text     not null check (kind in ('single', 'multiple', 'true-false', 'matching', 'ordering', 'short-answer',
                'numeric', 'essay', 'file', 'situational')),
  difficulty  smallint not null check (difficulty between 1 and 3),
  framework   text,
  competency  text,
  body        jsonb    not null,
  key         jsonb    not null,
  explanation text     not null default '',
  source      text     not null check (source <> ''),
  written_by  uuid     not null,
  written_at  timestamptz not null default now(),
  reviewed_by uuid,
  reviewed_at timestamptz,
  accepted    boolean,
  review_note text,
  primary key (agency_id, question_id, version),
  foreign key (agency_id, question_id) references exam_question,
  foreign key (agency_id, written_by) references account (agency_id, id),
  foreign key (agency_id, reviewed_by) references account (agency_id, id),
  check (reviewed_by is distinct from written_by),
  check ((framework is null) = (competency is null)),
  check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (accepted is null)),
  check (accepted is distinct from false or review_note <> '')
);

-- Một lần nhập tệp câu hỏi: every item of the file, taken or held with its reason
create table exam_import (
  agency_id   uuid not null,
  id          uuid not null,
  file_name   text not null check (file_name <> ''),
  format      text not null check (format in ('gift', 'aiken', 'moodle-xml', 'qti3', 'sample')),
  topic_id    uuid not null,
  imported_by uuid not null,
  imported_at timestamptz not null default now(),
  report      jsonb not null,
  primary key (agency_id, id),
  foreign key (agency_id, topic_id) references exam_topic,
  foreign key (agency_id, imported_by) references account (agency_id, id)
);

-- Luyện tập: what somebody answered for himself; no office reads it, it counts for nothing
create table exam_practice (
  agency_id  uuid not null,
  id         uuid not null,
  account_id uuid not null,
  mode       text not null check (mode in ('practice', 'mock')),
  questions  jsonb not null,                             -- [{questionId, version}]
  answers    jsonb not null default '{}',                -- position → answer
  begun_at   timestamptz not null default now(),
  ends_at    timestamptz,
  finished_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, account_id) references account (agency_id, id)
);
create index exam_practice_account on exam_practice (agency_id, account_id);
