-- Bậc lương và phụ cấp thâm niên vượt khung của một người, theo thời gian.

create table salary_step (
  agency_id    uuid         not null,
  id           uuid         not null,
  person_id    uuid         not null,
  rank         text         not null,                    -- mã ngạch, chức danh
  step         smallint     not null check (step > 0),
  coefficient  numeric(4,2) not null check (coefficient > 0),
  counted_from date         not null,                    -- mốc tính thời gian nâng bậc lần sau
  valid        daterange    not null check (not isempty(valid)),
  known        tstzrange    not null,
  source       uuid         not null,
  written_by   uuid         not null,
  ended_by     uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index salary_step_person on salary_step (agency_id, person_id) where upper_inf(known);

create table beyond_top_step (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  percent    smallint  not null check (percent between 5 and 99),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index beyond_top_step_person on beyond_top_step (agency_id, person_id) where upper_inf(known);
