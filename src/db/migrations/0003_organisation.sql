-- Đơn vị, cây đơn vị và biên chế, theo thời gian.

create table unit (
  agency_id  uuid        not null references agency,
  id         uuid        not null,
  created_at timestamptz not null default now(),
  primary key (agency_id, id)
);

create table unit_profile (
  agency_id  uuid      not null,
  id         uuid      not null,
  unit_id    uuid      not null,
  name       text      not null check (name <> ''),
  parent_id  uuid      check (parent_id <> unit_id),
  position   integer   not null default 0,
  folded     text      not null generated always as (fold(name)) stored,
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, unit_id) references unit,
  foreign key (agency_id, parent_id) references unit,
  exclude using gist (agency_id with =, unit_id with =, valid with &&, known with &&)
);

-- Every ancestor of every unit, itself included: no recursion in queries.
create table unit_closure (
  agency_id     uuid      not null,
  id            uuid      not null,
  ancestor_id   uuid      not null,
  descendant_id uuid      not null,
  depth         integer   not null,
  valid         daterange not null check (not isempty(valid)),
  known         tstzrange not null,
  source        uuid      not null,
  written_by    uuid      not null,
  ended_by      uuid,
  primary key (agency_id, id),
  foreign key (agency_id, ancestor_id) references unit,
  foreign key (agency_id, descendant_id) references unit,
  exclude using gist (agency_id with =, ancestor_id with =, descendant_id with =, valid with &&, known with &&)
);
create index unit_closure_descendant on unit_closure (agency_id, descendant_id);

create table staff_quota (
  agency_id  uuid      not null,
  id         uuid      not null,
  unit_id    uuid      not null,
  staff      text      not null check (staff in ('cadre', 'civil-servant', 'public-employee', 'contract-worker')),
  quota      integer   not null check (quota >= 0),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, unit_id) references unit,
  exclude using gist (agency_id with =, unit_id with =, staff with =, valid with &&, known with &&)
);
