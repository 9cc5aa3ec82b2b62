-- Đơn vị theo thời gian: kế thừa, và quyết định nói về đơn vị.

-- Kế thừa: which unit became which, n–n; valid from the day of the change
create table unit_succession (
  agency_id  uuid      not null,
  id         uuid      not null,
  from_id    uuid      not null,
  to_id      uuid      not null check (to_id <> from_id),
  kind       text      not null check (kind in ('renamed', 'merged', 'split', 'dissolved', 'upgraded', 'transferred')),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, from_id) references unit,
  foreign key (agency_id, to_id) references unit,
  exclude using gist (agency_id with =, from_id with =, to_id with =, valid with &&, known with &&)
);
create index unit_succession_from on unit_succession (agency_id, from_id) where upper_inf(known);
create index unit_succession_to on unit_succession (agency_id, to_id) where upper_inf(known);

-- One code, one unit on a day. Deferred: in one act a code passes from one unit to another.
alter table unit_profile add constraint unit_profile_code
  exclude using gist (agency_id with =, code with =, valid with &&, known with &&) where (code is not null)
  deferrable initially deferred;

-- A line of a decision speaks of a person or of a unit. `people_from`: from that day on the people of the unit are moved by it.
alter table decision_item alter column person_id drop not null;
alter table decision_item add column unit_id uuid;
alter table decision_item add column people_from date;
alter table decision_item add foreign key (agency_id, unit_id) references unit;
alter table decision_item add check ((person_id is null) <> (unit_id is null));
alter table decision_item add check (people_from is null or unit_id is not null);
create index decision_item_unit on decision_item (agency_id, unit_id) where unit_id is not null;
