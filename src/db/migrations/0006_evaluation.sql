-- Kỷ luật và kết quả xếp loại từng năm.

create table discipline (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  form       text      not null check (form in ('reprimand', 'warning', 'pay-cut', 'demotion', 'removal')),
  decided_on date      not null,
  paper      text      not null check (paper <> ''),     -- số, ký hiệu quyết định kỷ luật
  conduct    text      not null check (conduct <> ''),   -- hành vi vi phạm
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, paper with =, valid with &&, known with &&)
);
create index discipline_person on discipline (agency_id, person_id) where upper_inf(known);

create table evaluation_grade (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  year       integer   not null check (year between 1990 and 2100),
  grade      text      not null check (grade in ('excellent', 'good', 'completed', 'limited', 'failed')),
  conduct    text,                                       -- hành vi dẫn đến không hoàn thành, nếu có
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  check (valid = daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1))),
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index evaluation_grade_person on evaluation_grade (agency_id, person_id) where upper_inf(known);
