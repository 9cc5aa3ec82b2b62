-- Làm bài: one attempt per seat; the last answer of each question by its sequence number; what came late is set aside.

create table exam_attempt (
  agency_id  uuid not null,
  id         uuid not null,
  seat_id    uuid not null,
  begun_at   timestamptz not null,
  ends_at    timestamptz not null,                       -- theo đồng hồ máy chủ, given minutes included
  device     uuid not null,                              -- the computer that may write now
  token_hash bytea not null,
  last_seq   integer not null default 0,
  seen_at    timestamptz not null,
  finished_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, seat_id),
  unique (agency_id, token_hash),
  foreign key (agency_id, seat_id) references exam_seat
);

create table exam_answer (
  agency_id  uuid not null,
  attempt_id uuid not null,
  position   smallint not null,                          -- vị trí trong đề gốc, before shuffling
  seq        integer not null check (seq > 0),
  answer     jsonb not null,
  flagged    boolean not null default false,
  device     uuid not null,
  received_at timestamptz not null,
  primary key (agency_id, attempt_id, position),
  foreign key (agency_id, attempt_id) references exam_attempt
);

-- Đến sau giờ kết thúc: for the panel, never counted silently
create table exam_late_answer (
  agency_id  uuid not null,
  attempt_id uuid not null,
  seq        integer not null,
  position   smallint not null,
  answer     jsonb not null,
  device     uuid not null,
  received_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  counted    boolean,
  reason     text,
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
  foreign key (agency_id, attempt_id) references exam_attempt,
  foreign key (agency_id, given_by) references account (agency_id, id),
  check ((kind = 'minutes') = (minutes is not null) and (kind = 'computer') = (code_hash is not null))
);
create index exam_leave_attempt on exam_leave (agency_id, attempt_id);

create table exam_file (
  agency_id  uuid not null,
  id         uuid not null,
  attempt_id uuid not null,
  position   smallint not null,
  name       text not null,
  bytes      bytea not null,
  received_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, attempt_id) references exam_attempt
);
