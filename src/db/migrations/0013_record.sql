-- Hồ sơ cán bộ, công chức, viên chức: the groups of Mẫu 2C that no other table holds.
-- Where a person has many of a kind, entry_id names the one that is spoken of through its corrections.

-- Nguồn gốc
create table person_origin (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  other_names text,
  birth_place text,
  birth_registered_at text,
  home_town text,
  ethnicity  text,
  religion   text,
  family_class text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index person_origin_person on person_origin (agency_id, person_id) where upper_inf(known);

-- Tuyển dụng, công việc chính
create table service_entry (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  job_before text,
  recruited_on date,
  recruited_by text,
  recruited_again_on date,
  joined_agency_on date,
  main_task  text,
  strengths  text,
  longest_work text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index service_entry_person on service_entry (agency_id, person_id) where upper_inf(known);

-- Nơi thường trú, nơi ở
create table residence (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  kind       text      not null check (kind in ('permanent', 'current')),
  address    text      not null check (address <> ''),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, kind with =, valid with &&, known with &&)
);
create index residence_person on residence (agency_id, person_id) where upper_inf(known);

-- Liên lạc
create table contact (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  phone      text,
  email      text,
  social     text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index contact_person on contact (agency_id, person_id) where upper_inf(known);

-- Giấy tờ: số và ngày cấp (số định danh ở person_identity)
create table paper_number (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  kind       text      not null check (kind in ('identity-card', 'social-insurance', 'health-insurance', 'passport', 'staff-card')),
  number     text,
  issued_on  date,
  issued_by  text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, kind with =, valid with &&, known with &&)
);
create index paper_number_person on paper_number (agency_id, person_id) where upper_inf(known);

-- Trình độ giáo dục phổ thông
create table schooling (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  level      text      not null check (level in ('primary', 'lower-secondary', 'upper-secondary')),
  grade      text,                                       -- '12/12'
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index schooling_person on schooling (agency_id, person_id) where upper_inf(known);

-- Văn bằng chuyên môn: valid from the day it was awarded
create table qualification (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  entry_id   uuid      not null,
  level      text      not null check (level in ('doctor-of-science', 'doctor', 'master', 'university', 'college', 'intermediate', 'elementary')),
  field      text,                                       -- chuyên ngành
  institution text,
  mode       text      check (mode in ('full-time', 'in-service', 'distance', 'specialised', 'bridging', 'other')),
  from_on    date,
  to_on      date,
  awarded_on date,
  paper      text,                                       -- số hiệu văn bằng
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, entry_id with =, valid with &&, known with &&)
);
create index qualification_person on qualification (agency_id, person_id) where upper_inf(known);

-- Chứng chỉ, lý luận chính trị, quản lý nhà nước, ngoại ngữ, tin học, học hàm
create table certificate (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  entry_id   uuid      not null,
  kind       text      not null check (kind in ('political-theory', 'state-management', 'foreign-language', 'informatics', 'ethnic-language',
               'defence-security', 'professional-title', 'academic-title', 'other')),
  language   text,
  level      text      not null check (level <> ''),
  institution text,
  mode       text      check (mode in ('full-time', 'in-service', 'distance', 'specialised', 'bridging', 'other')),
  from_on    date,
  to_on      date,
  awarded_on date,
  paper      text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, entry_id with =, valid with &&, known with &&)
);
create index certificate_person on certificate (agency_id, person_id) where upper_inf(known);

-- Đảng, đoàn thể, tổ chức chính trị - xã hội
create table membership (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  entry_id   uuid      not null,
  kind       text      not null check (kind in ('party', 'trade-union', 'youth-union', 'women-union', 'veterans', 'farmers', 'front', 'other')),
  organisation text,
  role       text,
  joined_on  date,
  official_on date,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, entry_id with =, valid with &&, known with &&)
);
create index membership_person on membership (agency_id, person_id) where upper_inf(known);

-- Quân ngũ
create table army_service (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  entry_id   uuid      not null,
  enlisted_on date,
  discharged_on date,
  highest_rank text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, entry_id with =, valid with &&, known with &&)
);
create index army_service_person on army_service (agency_id, person_id) where upper_inf(known);

-- Sức khỏe
create table health (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  condition  text,
  height_cm  smallint  check (height_cm between 50 and 250),
  weight_kg  smallint  check (weight_kg between 20 and 250),
  blood_type text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index health_person on health (agency_id, person_id) where upper_inf(known);

-- Thương binh, đối tượng chính sách
create table social_status (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  invalid_class text,
  policy_family text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index social_status_person on social_status (agency_id, person_id) where upper_inf(known);

-- Lịch sử bản thân, quan hệ nước ngoài
create table life_history (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  kind       text      not null check (kind in ('arrest', 'old-regime', 'foreign-organisation', 'relatives-abroad')),
  told       text      not null check (told <> ''),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, kind with =, valid with &&, known with &&)
);
create index life_history_person on life_history (agency_id, person_id) where upper_inf(known);

-- Quan hệ gia đình
create table family_member (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  entry_id   uuid      not null,
  side       text      not null check (side in ('own', 'spouse')),
  relation   text      not null check (relation <> ''),
  full_name  text      not null check (full_name <> ''),
  birth_year smallint  check (birth_year between 1850 and 2100),
  home_town  text,
  occupation text,
  workplace  text,
  residence  text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, entry_id with =, valid with &&, known with &&)
);
create index family_member_person on family_member (agency_id, person_id) where upper_inf(known);

-- Kinh tế gia đình
create table household_economy (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  income     text,
  housing    text,
  land       text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index household_economy_person on household_economy (agency_id, person_id) where upper_inf(known);

-- Quá trình công tác ngoài các vị trí đã ghi ở posting
create table earlier_work (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  entry_id   uuid      not null,
  title      text      not null check (title <> ''),
  place      text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, entry_id with =, valid with &&, known with &&)
);
create index earlier_work_person on earlier_work (agency_id, person_id) where upper_inf(known);

-- Chức vụ kiêm nhiệm: cấp ủy, đoàn thể, cơ quan dân cử
create table side_office (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  entry_id   uuid      not null,
  body       text      not null check (body in ('government', 'party', 'mass-organisation', 'elected')),
  office     text      not null check (office <> ''),
  place      text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, entry_id with =, valid with &&, known with &&)
);
create index side_office_person on side_office (agency_id, person_id) where upper_inf(known);

-- Thôi giữ vị trí: valid from the first day no longer in service
create table departure (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  kind       text      not null check (kind in ('retired', 'transferred', 'resigned', 'dismissed', 'downsized', 'died', 'other')),
  to_place   text,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index departure_person on departure (agency_id, person_id) where upper_inf(known);

-- Sống, làm việc trên địa bàn: the wider circle of people
create table town_tie (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  kind       text      not null check (kind in ('lives', 'works')),
  unit_id    uuid      not null,                         -- xã, phường
  employer   text,
  sector     text      check (sector in ('state', 'private', 'foreign', 'cooperative', 'self', 'none')),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, unit_id) references unit,
  exclude using gist (agency_id with =, person_id with =, kind with =, valid with &&, known with &&)
);
create index town_tie_person on town_tie (agency_id, person_id) where upper_inf(known);

create index town_tie_unit on town_tie (agency_id, unit_id) where upper_inf(known);

-- Đơn vị: loại và mã đơn vị hành chính. A code may be given again to another unit: the key is (mã, hiệu lực).
alter table unit_profile add column kind text check (kind in ('town', 'ward', 'commune', 'office', 'school', 'service', 'mass-organisation', 'other'));
alter table unit_profile add column code text check (code ~ '^[0-9A-Z.]{1,35}$');
