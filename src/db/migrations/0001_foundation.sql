-- Every table of an agency carries agency_id first in every key, so that it can be sharded by agency.
-- agency itself is the list of those tenants: a reference table.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create collation if not exists vi (provider = icu, locale = 'vi');

-- Search is blind to accents and case: 'Đỗ Thị Ứng' → 'do thi ung'.
create function fold(text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)));

create table agency (
  agency_id      uuid        primary key,
  code           text        not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  name           text        not null check (name <> ''),
  governing_body text,                                  -- cơ quan chủ quản trực tiếp
  head           text        not null,                  -- quyền hạn, chức vụ của người đứng đầu
  place          text        not null,                  -- địa danh
  symbol         text        not null,                  -- chữ viết tắt trong ký hiệu văn bản
  kind           text        not null check (kind in ('live', 'sample')),
  today          date        check ((kind = 'sample') = (today is not null)),
  version        integer     not null default 1,
  created_at     timestamptz not null default now()
);

-- Where a fact comes from: the one act that wrote it. A withdrawn source no longer speaks.
create table source (
  agency_id    uuid        not null references agency,
  id           uuid        not null,
  kind         text        not null check (kind in ('decision', 'import', 'correction', 'withdrawal')),
  at           timestamptz not null,
  account_id   uuid,
  decision_id  uuid,
  import_id    uuid,
  reason       text,
  withdrawn_by uuid,
  primary key (agency_id, id),
  check (kind <> 'correction' or reason <> ''),
  check (kind <> 'decision' or decision_id is not null),
  check (kind <> 'import' or import_id is not null)
);
create index source_decision on source (agency_id, decision_id) where decision_id is not null;
create index source_import on source (agency_id, import_id) where import_id is not null;

-- The schema that the running program belongs to; compared at start.
create table schema_mark (
  name   text primary key,
  digest text not null
);

-- UUIDv7 for rows that one statement makes by the thousand; PostgreSQL has its own only from 18 on.
create function new_id() returns uuid language sql volatile parallel safe
  return encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid;
