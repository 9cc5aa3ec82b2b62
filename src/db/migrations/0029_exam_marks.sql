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
  round      text not null check (round in ('first', 'second', 'third')),
  primary key (agency_id, exam_id, account_id),           -- nobody marks one paper twice
  foreign key (agency_id, exam_id) references exam,
  foreign key (agency_id, account_id) references account (agency_id, id)
);

create table exam_essay_mark (
  agency_id  uuid not null,
  attempt_id uuid not null,
  position   smallint not null,
  part       text not null default '',                   -- mã phần của câu tình huống
  round      text not null check (round in ('first', 'second', 'third')),
  points     numeric(6,2) not null check (points >= 0),
  note       text not null default '',
  marked_by  uuid not null,
  marked_at  timestamptz not null default now(),
  primary key (agency_id, attempt_id, position, part, round),
  foreign key (agency_id, attempt_id) references exam_attempt,
  foreign key (agency_id, marked_by) references account (agency_id, id)
);

-- Điểm: kept as published; before that it is computed whenever it is asked for
create table exam_result (
  agency_id  uuid not null,
  attempt_id uuid not null,
  points     numeric(6,2) not null,
  by_question jsonb not null,                            -- [{position, points, of, says}]
  penalty    numeric(6,2) not null default 0,
  passed     boolean not null,
  annulled   boolean not null default false,
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
  position   smallint not null,                          -- −1: điểm trừ do vi phạm
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
  check ((agreed_at is null and refused_at is null) = (agreed_by is null)),
  check (agreed_at is null or refused_at is null)
);
create index exam_mark_change_attempt on exam_mark_change (agency_id, attempt_id);

-- Công bố kết quả: one person proposes what was computed, another publishes it
create table exam_publication (
  agency_id   uuid not null,
  exam_id     uuid not null,
  digest      text not null,                             -- of the results as they were proposed
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  published_by uuid,
  published_on date,
  primary key (agency_id, exam_id),
  foreign key (agency_id, exam_id) references exam,
  foreign key (agency_id, proposed_by) references account (agency_id, id),
  foreign key (agency_id, published_by) references account (agency_id, id),
  check (published_by is distinct from proposed_by),
  check ((published_by is null) = (published_on is null))
);

-- Giấy chứng nhận năng lực: valid as long as the decision it was given by is not revoked
create table exam_certificate (
  agency_id   uuid not null,
  id          uuid not null,
  attempt_id  uuid not null,
  person_id   uuid not null,
  number      text not null check (number <> ''),
  code        text not null check (length(code) >= 20),  -- mã kiểm tra trong mã QR, 100 bits
  competency_name text not null,
  level       smallint not null,
  issued_on   date not null,
  valid_until date,
  source      uuid not null,
  primary key (agency_id, id),
  unique (agency_id, number),
  unique (agency_id, code),
  foreign key (agency_id, attempt_id) references exam_attempt,
  foreign key (agency_id, person_id) references person
);
create index exam_certificate_code on exam_certificate (code);
create index exam_certificate_attempt on exam_certificate (agency_id, attempt_id);
