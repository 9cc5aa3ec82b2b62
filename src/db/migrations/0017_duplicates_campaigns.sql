-- Gộp hồ sơ: this person is that one. What was known before the merge knows both.
create table person_merge (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,                         -- hồ sơ đã gộp
  into_id    uuid      not null,                         -- hồ sơ còn lại
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, into_id) references person (agency_id, id),
  check (person_id <> into_id),
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index person_merge_person on person_merge (agency_id, person_id) where upper_inf(known);
create index person_merge_into on person_merge (agency_id, into_id) where upper_inf(known);

-- Không phải một người: the officer said so; asked no more until it is taken back.
create table duplicate_dismissal (
  agency_id   uuid        not null references agency,
  low_id      uuid        not null,
  high_id     uuid        not null,
  reason      text        not null check (reason <> ''),
  said_by     uuid        not null,
  said_at     timestamptz not null default now(),
  primary key (agency_id, low_id, high_id),
  foreign key (agency_id, low_id) references person (agency_id, id),
  foreign key (agency_id, high_id) references person (agency_id, id),
  foreign key (agency_id, said_by) references account (agency_id, id),
  check (low_id < high_id)
);

-- Đợt rà soát: the units check their lists by a day. It moves through its stages in place; what is corrected is a fact like any other.
create table campaign (
  agency_id  uuid        not null references agency,
  id         uuid        not null,
  title      text        not null check (title <> ''),
  message    text        not null default '',
  parts      text[]      not null check (cardinality(parts) > 0),
  due_on     date        not null,
  opened_by  uuid        not null,
  opened_at  timestamptz not null default now(),
  opened_on  date        not null,
  closed_by  uuid,
  closed_at  timestamptz,
  closed_note text,
  primary key (agency_id, id),
  foreign key (agency_id, opened_by) references account (agency_id, id),
  foreign key (agency_id, closed_by) references account (agency_id, id),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closed_note is null))
);

create table campaign_unit (
  agency_id     uuid    not null,
  campaign_id   uuid    not null,
  unit_id       uuid    not null,
  handed_in_by  uuid,
  handed_in_at  timestamptz,
  people        integer,                                 -- số người trong danh sách khi nộp
  primary key (agency_id, campaign_id, unit_id),
  foreign key (agency_id, campaign_id) references campaign,
  foreign key (agency_id, unit_id) references unit,
  foreign key (agency_id, handed_in_by) references account (agency_id, id),
  check ((handed_in_at is null) = (handed_in_by is null) and (handed_in_at is null) = (people is null))
);
create index campaign_unit_unit on campaign_unit (agency_id, unit_id);

-- Một dòng đã xem: confirmed by the unit in which the person was on that day.
create table campaign_check (
  agency_id   uuid        not null,
  campaign_id uuid        not null,
  person_id   uuid        not null,
  unit_id     uuid        not null,
  checked_by  uuid        not null,
  checked_at  timestamptz not null default now(),
  primary key (agency_id, campaign_id, person_id),
  foreign key (agency_id, campaign_id, unit_id) references campaign_unit,
  foreign key (agency_id, person_id) references person
);

-- Đề nghị sửa của đơn vị, and the officer's answer
create table campaign_correction (
  agency_id   uuid        not null,
  id          uuid        not null,
  campaign_id uuid        not null,
  unit_id     uuid        not null,
  person_id   uuid        not null,
  field       text        not null check (field <> ''),
  held        text,                                      -- giá trị đang ghi khi đề nghị
  wanted      text        not null check (wanted <> ''),
  note        text,
  proposed_by uuid        not null,
  proposed_at timestamptz not null default now(),
  proposed_on date        not null,
  answered_by uuid,
  answered_at timestamptz,
  accepted    boolean,
  answer      text,
  primary key (agency_id, id),
  foreign key (agency_id, campaign_id, unit_id) references campaign_unit,
  foreign key (agency_id, person_id) references person,
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (accepted is null)),
  check (accepted is distinct from false or answer <> '')
);
create index campaign_correction_campaign on campaign_correction (agency_id, campaign_id);
