-- Lựa chọn của cơ quan ở những chỗ văn bản để ngỏ, theo thời gian.

create table agency_choice (
  agency_id  uuid      not null,
  id         uuid      not null,
  name       text      not null check (name <> ''),        -- tên trong thư viện luật: 'overtime.day-in-lieu'
  option     text      not null check (option <> ''),
  basis      text      not null check (basis <> ''),       -- quy chế: số, ngày
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id) references agency,
  exclude using gist (agency_id with =, name with =, valid with &&, known with &&)
);
