-- Cách viết đã xác nhận: what this agency's lists mean by a spelling, once an officer has said so.
create table spelling (
  agency_id  uuid      not null,
  id         uuid      not null,
  list       text      not null check (list <> ''),      -- danh mục mã
  folded     text      not null check (folded <> ''),    -- không dấu, không hoa
  code       text      not null check (code <> ''),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id) references agency,
  exclude using gist (agency_id with =, list with =, folded with =, valid with &&, known with &&)
);

-- Lần sửa hàng loạt: `id` is the act that wrote it; taking that act back undoes it.
create table repair (
  agency_id  uuid        not null references agency,
  id         uuid        not null,
  kind       text        not null check (kind <> ''),
  says       text        not null check (says <> ''),
  facts      integer     not null check (facts > 0),
  person_ids uuid[]      not null,
  made_by    uuid        not null,
  made_at    timestamptz not null default now(),
  primary key (agency_id, id),
  foreign key (agency_id, id) references source (agency_id, id),
  foreign key (agency_id, made_by) references account (agency_id, id)
);
