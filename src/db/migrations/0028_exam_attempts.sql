-- Làm bài: one attempt per seat; the last answer of each question by its sequence number; what came late is set aside.

create table exam_attempt (
  agency_id   uuid not null,
  id          uuid not null,
  seat_id     uuid not null,
  session_id  uuid not null,
  entered_at  timestamptz not null,
  begun_at    timestamptz,
  ends_at     timestamptz,                               -- theo đồng hồ máy chủ, given minutes included
  device      uuid not null,                             -- the computer that may write now
  seen_at     timestamptz not null,
  pending     integer not null default 0,                -- changes the computer says it has not sent yet
  finished_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, seat_id),
  foreign key (agency_id, seat_id) references exam_seat,
  foreign key (agency_id, session_id) references exam_session,
  check ((begun_at is null) = (ends_at is null))
) with (fillfactor = 70);
create index exam_attempt_session on exam_attempt (agency_id, session_id);

-- Máy tính: every computer an attempt was made on, with the hash of its secret
create table exam_device (
  agency_id  uuid not null,
  id         uuid not null,
  attempt_id uuid not null,
  token_hash bytea not null,
  entered_at timestamptz not null,
  address    text,
  primary key (agency_id, id),
  foreign key (agency_id, attempt_id) references exam_attempt
);
create index exam_device_attempt on exam_device (agency_id, attempt_id);

create table exam_answer (
  agency_id   uuid not null,
  attempt_id  uuid not null,
  position    smallint not null,                         -- vị trí trong đề gốc, before shuffling
  seq         integer not null check (seq > 0),
  answer      jsonb not null,
  flagged     boolean not null default false,
  device      uuid not null,
  received_at timestamptz not null,
  primary key (agency_id, attempt_id, position),
  foreign key (agency_id, attempt_id) references exam_attempt
) with (fillfactor = 70);

-- Đến sau giờ kết thúc, or from a computer that was left: for the panel, never counted silently
create table exam_late_answer (
  agency_id   uuid not null,
  attempt_id  uuid not null,
  device      uuid not null,
  seq         integer not null,
  position    smallint not null,
  answer      jsonb not null,
  received_at timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  counted     boolean,
  reason      text,
  primary key (agency_id, attempt_id, device, seq),
  foreign key (agency_id, attempt_id) references exam_attempt,
  foreign key (agency_id, decided_by) references account (agency_id, id),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (counted is null)),
  check (decided_at is null or reason <> '')
);

-- Bù giờ, đổi máy: by a recorded decision of the invigilator or the panel
create table exam_leave (
  agency_id  uuid not null,
  id         uuid not null,
  attempt_id uuid not null,
  kind       text not null check (kind in ('minutes', 'computer')),
  minutes    smallint check (minutes between 1 and 120),
  code_hash  bytea,                                      -- mã đổi máy, one use
  code_used_at timestamptz,
  reason     text not null check (reason <> ''),
  given_by   uuid not null,
  given_at   timestamptz not null default now(),
  primary key (agency_id, id),
  unique (agency_id, code_hash),
  foreign key (agency_id, attempt_id) references exam_attempt,
  foreign key (agency_id, given_by) references account (agency_id, id),
  check ((kind = 'minutes') = (minutes is not null) and (kind = 'computer') = (code_hash is not null))
);
create index exam_leave_attempt on exam_leave (agency_id, attempt_id);

create table exam_file (
  agency_id   uuid not null,
  id          uuid not null,
  attempt_id  uuid not null,
  position    smallint not null,
  name        text not null,
  bytes       bytea not null,
  received_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, attempt_id) references exam_attempt
);
