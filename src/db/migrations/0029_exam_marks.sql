-- Chấm: máy chấm from raw answers; bài viết by two markers on anonymous papers; every change of a mark is two people and a reason.

-- Số phách: which anonymous paper is whose, known to the secretary's act alone
create table exam_anonymous (
  agency_id  uuid not null,
  attempt_id uuid not null,
  cipher     text not null check (cipher <> ''),
  primary key (agency_id, attempt_id),
  unique (agency_id, cipher),
  foreign key (agency_id, attempt_id) references exam_attempt
);

create table exam_marker (
  agency_id  uuid not null,
  exam_id    uuid not null,
  account_id uuid not null,
  round      text not null check (round in ('first', 'second', 'third', 'recheck')),
  primary key (agency_id, exam_id, account_id, round),
  foreign key (agency_id, exam_id) references exam,
  foreign key (agency_id, account_id) references account (agency_id, id)
);

create table exam_essay_mark (
  agency_id  uuid not null,
  attempt_id uuid not null,
  position   smallint not null,
  part       text not null default '',                   -- mã phần của câu tình huống
  round      text not null check (round in ('first', 'second', 'third', 'recheck')),
  points     numeric(6,2) not null check (points >= 0),
  note       text not null default '',
  marked_by  uuid not null,
  marked_at  timestamptz not null default now(),
  primary key (agency_id, attempt_id, position, part, round),
  foreign key (agency_id, attempt_id) references exam_attempt,
  foreign key (agency_id, marked_by) references account (agency_id, id)
);

-- Điểm: computed, kept as published
create table exam_result (
  agency_id  uuid not null,
  attempt_id uuid not null,
  points     numeric(6,2) not null,
  by_question jsonb not null,                            -- [{position, points, of, says}]
  penalty    numeric(6,2) not null default 0,
  passed     boolean not null,
  computed_at timestamptz not null default now(),
  primary key (agency_id, attempt_id),
  foreign key (agency_id, attempt_id) references exam_attempt
);

create table exam_recheck (
  agency_id  uuid not null,
  id         uuid not null,
  attempt_id uuid not null,
  asked_by   uuid not null,
  asked_on   date not null,
  reason     text not null check (reason <> ''),
  answered_by uuid,
  answered_at timestamptz,
  answer     text,
  primary key (agency_id, id),
  unique (agency_id, attempt_id),
  foreign key (agency_id, attempt_id) references exam_attempt,
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);

create table exam_mark_change (
  agency_id  uuid not null,
  id         uuid not null,
  attempt_id uuid not null,
  position   smallint not null,
  part       text not null default '',
  was        numeric(6,2) not null,
  becomes    numeric(6,2) not null check (becomes >= 0),
  reason     text not null check (reason <> ''),
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  agreed_by  uuid,
  agreed_at  timestamptz,
  refused_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, attempt_id) references exam_attempt,
  check (agreed_by is distinct from proposed_by or agreed_by is null),
  check (agreed_at is null or agreed_by is not null)
);
create index exam_mark_change_attempt on exam_mark_change (agency_id, attempt_id);
