-- Bảng thống kê đã lưu: the question of a table under a name, never its numbers.

create table saved_table (
  agency_id  uuid        not null references agency,
  id         uuid        not null,
  name       text        not null check (name <> ''),
  question   jsonb       not null,                       -- nhóm người, dòng, cột, lọc
  shared     boolean     not null,                       -- cả cơ quan dùng; nếu không, chỉ người lưu
  owner      uuid        not null,
  changed_at timestamptz not null default now(),
  deleted_at timestamptz,
  version    integer     not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, owner) references account (agency_id, id)
);
create index saved_table_owner on saved_table (agency_id, owner) where deleted_at is null;
