-- Sáng kiến, khen thưởng; nâng bậc lương trước thời hạn.

create table initiative (
  agency_id     uuid      not null,
  id            uuid      not null,
  person_id     uuid      not null,
  kind          text      not null check (kind in ('initiative', 'topic')),
  title         text      not null check (title <> ''),
  level         text      not null check (level in ('base', 'province', 'national')),
  recognised_on date      not null,
  paper         text      not null check (paper <> ''),      -- số, ký hiệu quyết định công nhận
  valid         daterange not null check (not isempty(valid)),
  known         tstzrange not null,
  source        uuid      not null,
  written_by    uuid      not null,
  ended_by      uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, paper with =, title with =, valid with &&, known with &&)
);
create index initiative_person on initiative (agency_id, person_id) where upper_inf(known);

create table honour (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  code       text      not null check (code <> ''),          -- danh hiệu, hình thức khen thưởng
  awarded_on date      not null,
  paper      text      not null check (paper <> ''),         -- số, ký hiệu quyết định khen thưởng
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, paper with =, code with =, valid with &&, known with &&)
);
create index honour_person on honour (agency_id, person_id) where upper_inf(known);

-- Lần nâng bậc trước thời hạn đã có quyết định: signed here, or recorded from an older paper.
create table early_raise (
  agency_id   uuid      not null,
  id          uuid      not null,
  person_id   uuid      not null,
  kind        text      not null check (kind in ('merit', 'retirement')),
  review_year integer   not null check (review_year between 1990 and 2200),
  effective   date      not null,
  decided_on  date,                                          -- null: the day the decision here was signed
  paper       text,
  valid       daterange not null check (not isempty(valid)),
  known       tstzrange not null,
  source      uuid      not null,
  written_by  uuid      not null,
  ended_by    uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, effective with =, valid with &&, known with &&)
);
create index early_raise_person on early_raise (agency_id, person_id) where upper_inf(known);
create index early_raise_year on early_raise (agency_id, review_year) where upper_inf(known);

create table retirement_notice (
  agency_id    uuid      not null,
  id           uuid      not null,
  person_id    uuid      not null,
  notified_on  date      not null,
  retires_from date      not null check (retires_from > notified_on),
  paper        text      not null check (paper <> ''),
  valid        daterange not null check (not isempty(valid)),
  known        tstzrange not null,
  source       uuid      not null,
  written_by   uuid      not null,
  ended_by     uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, paper with =, valid with &&, known with &&)
);
create index retirement_notice_person on retirement_notice (agency_id, person_id) where upper_inf(known);

-- Người được chọn trong số những người ngang nhau; the reason is the act's own.
create table early_raise_choice (
  agency_id   uuid      not null,
  id          uuid      not null,
  person_id   uuid      not null,
  review_year integer   not null,
  valid       daterange not null check (not isempty(valid)),
  known       tstzrange not null,
  source      uuid      not null,
  written_by  uuid      not null,
  ended_by    uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, review_year with =, valid with &&, known with &&)
);

-- Tiêu chí riêng của cơ quan, by the day from which they are applied.
create table early_raise_criteria (
  agency_id  uuid      not null,
  id         uuid      not null,
  scheme     text      not null check (scheme = 'merit'),
  criteria   text      not null check (jsonb_typeof(criteria::jsonb) = 'object'),
  basis      text      not null check (basis <> ''),         -- quy chế: số, ngày
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  exclude using gist (agency_id with =, scheme with =, valid with &&, known with &&)
);
