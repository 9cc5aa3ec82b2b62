-- Kỳ sát hạch: hội đồng, thí sinh, ca thi, phòng, chỗ ngồi, đề thi niêm phong.

create table exam (
  agency_id   uuid not null,
  id          uuid not null,
  name        text not null check (name <> ''),
  framework   text not null,
  competency  text not null,
  level       smallint not null default 1 check (level > 0),   -- mức năng lực được công nhận khi đạt
  law_on      date not null,                             -- quy chế của ngày nào
  pass_points numeric(6,2) not null,
  blueprint   jsonb not null,                            -- [{topicId, difficulty, count, points}]
  minutes     smallint not null check (minutes between 1 and 300),
  version     integer not null default 1,
  created_by  uuid not null,
  created_at  timestamptz not null default now(),
  published_at timestamptz,
  published_by uuid,
  cancelled_at timestamptz,
  cancelled_note text,
  primary key (agency_id, id),
  foreign key (agency_id, created_by) references account (agency_id, id),
  foreign key (agency_id, published_by) references account (agency_id, id),
  check ((published_at is null) = (published_by is null)),
  check ((cancelled_at is null) = (cancelled_note is null))
);

-- Thành viên hội đồng, with the key of his own (X25519) that opens his share of the papers' key
create table exam_panel_member (
  agency_id  uuid not null,
  exam_id    uuid not null,
  person_id  uuid not null,
  role       text not null check (role in ('chair', 'deputy', 'secretary', 'member')),
  is_opener  boolean not null default false,             -- giữ một phần khóa mở đề
  public_key bytea,
  private_key_sealed bytea,                              -- sealed under the member's pass phrase
  accepted_at timestamptz,
  primary key (agency_id, exam_id, person_id),
  foreign key (agency_id, exam_id) references exam,
  foreign key (agency_id, person_id) references person,
  check ((public_key is null) = (private_key_sealed is null) and (public_key is null) = (accepted_at is null))
);
create unique index exam_panel_chair on exam_panel_member (agency_id, exam_id) where role = 'chair';

create table exam_candidate (
  agency_id  uuid not null,
  id         uuid not null,
  exam_id    uuid not null,
  person_id  uuid not null,
  number     text not null check (number <> ''),         -- số báo danh
  unit_id    uuid,
  named_by   uuid not null,
  named_at   timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_note text,
  primary key (agency_id, id),
  unique (agency_id, exam_id, person_id),
  unique (agency_id, exam_id, number),
  foreign key (agency_id, exam_id) references exam,
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, named_by) references account (agency_id, id),
  check ((withdrawn_at is null) = (withdrawn_note is null))
);

-- Câu hỏi niêm phong: every question that a draw could have taken, hidden from the bank until the last of its papers is opened
create table exam_pool (
  agency_id   uuid not null,
  id          uuid not null,
  exam_id     uuid not null,
  sealed      bytea,
  drawn_by    uuid not null,
  drawn_at    timestamptz not null default now(),
  restored_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, exam_id) references exam,
  foreign key (agency_id, drawn_by) references account (agency_id, id),
  check ((sealed is null) = (restored_at is not null))
);

alter table exam_question_version add column sealed_in uuid,
  add foreign key (agency_id, sealed_in) references exam_pool (agency_id, id);
create index exam_question_version_sealed on exam_question_version (agency_id, sealed_in) where sealed_in is not null;

-- Ca thi
create table exam_session (
  agency_id  uuid not null,
  id         uuid not null,
  exam_id    uuid not null,
  starts_at  timestamptz not null,
  started_at timestamptz,                                -- giờ tính làm bài thật, by the panel
  started_by uuid,
  closed_at  timestamptz,
  closed_by  uuid,
  pool_id    uuid,                                       -- rút đề: the draw that this session's papers come from
  sealed     bytea,                                      -- under the session's key: the seed, and the key of the pool
  opened_at  timestamptz,                                -- mở đề
  primary key (agency_id, id),
  foreign key (agency_id, exam_id) references exam,
  foreign key (agency_id, pool_id) references exam_pool,
  check ((pool_id is null) = (sealed is null)),
  check ((started_at is null) = (started_by is null)),
  check ((closed_at is null) = (closed_by is null))
);

create table exam_room (
  agency_id  uuid not null,
  id         uuid not null,
  session_id uuid not null,
  name       text not null check (name <> ''),
  rows       smallint not null check (rows between 1 and 40),
  columns    smallint not null check (columns between 1 and 20),
  invigilators uuid[] not null default '{}',             -- tài khoản giám thị
  primary key (agency_id, id),
  unique (agency_id, session_id, name),
  foreign key (agency_id, session_id) references exam_session
);

-- Đề thi: sealed bytes until the hour. A reserve paper is never given to a seat.
create table exam_paper (
  agency_id  uuid not null,
  id         uuid not null,
  session_id uuid not null,
  code       text not null check (code <> ''),
  is_reserve boolean not null default false,
  seed       text,                                       -- from the opening on; until then it lies in the sealed bytes alone
  sealed     bytea not null,                             -- AES-256-GCM: questions and keys
  opened     jsonb,                                      -- the paper, from the opening on
  check ((seed is null) = (opened is null)),
  primary key (agency_id, id),
  unique (agency_id, session_id, code),
  foreign key (agency_id, session_id) references exam_session
);

-- Phần khóa của từng người mở đề (2 of 3), sealed to his public key
create table exam_key_share (
  agency_id  uuid not null,
  session_id uuid not null,
  person_id  uuid not null,
  sealed     bytea not null,
  brought_at timestamptz,
  primary key (agency_id, session_id, person_id),
  foreign key (agency_id, session_id) references exam_session,
  foreign key (agency_id, person_id) references person
);

-- Chỗ ngồi, with its one-use ticket (only its hash is kept)
create table exam_seat (
  agency_id    uuid not null,
  id           uuid not null,
  session_id   uuid not null,
  room_id      uuid not null,
  candidate_id uuid not null,
  row          smallint not null,
  "column"     smallint not null,
  paper_id     uuid,
  shuffle_seed text not null,
  ticket_hash  bytea not null,
  ticket_issued_at timestamptz,
  ticket_used_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, room_id, row, "column"),
  unique (agency_id, session_id, candidate_id),
  unique (agency_id, ticket_hash),
  foreign key (agency_id, session_id) references exam_session,
  foreign key (agency_id, room_id) references exam_room,
  foreign key (agency_id, candidate_id) references exam_candidate,
  foreign key (agency_id, paper_id) references exam_paper
);

-- Biên bản: what happened in a room or before the panel
create table exam_incident (
  agency_id  uuid not null,
  id         uuid not null,
  session_id uuid not null,
  seat_id    uuid,
  kind       text not null check (kind in ('late', 'reprimand', 'warning', 'suspension', 'annulment', 'left-room', 'computer',
               'network', 'other')),
  note       text not null check (note <> ''),
  because    jsonb not null default '[]',                -- căn cứ, as it was shown
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (agency_id, id),
  foreign key (agency_id, session_id) references exam_session,
  foreign key (agency_id, seat_id) references exam_seat,
  foreign key (agency_id, recorded_by) references account (agency_id, id)
);
create index exam_incident_session on exam_incident (agency_id, session_id);
