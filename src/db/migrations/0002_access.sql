-- Tài khoản, vai trò, phiên làm việc, nhật ký.

create table account (
  agency_id     uuid        not null references agency,
  id            uuid        not null,
  username      text        not null check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  full_name     text        not null check (full_name <> ''),
  password_hash text        not null,
  person_id     uuid,                                    -- hồ sơ của chính người dùng
  version       integer     not null default 1,
  created_at    timestamptz not null default now(),
  disabled_at   timestamptz,
  primary key (agency_id, id),
  unique (agency_id, username)
);

create table account_role (
  agency_id  uuid not null,
  account_id uuid not null,
  role       text not null check (role in ('officer', 'signer', 'unit-head', 'employee', 'auditor', 'administrator')),
  unit_id    uuid,                                       -- phạm vi đơn vị; null: toàn cơ quan
  unique nulls not distinct (agency_id, account_id, role, unit_id),
  foreign key (agency_id, account_id) references account
);

create table session (
  agency_id  uuid        not null,
  token_hash bytea       not null,
  account_id uuid        not null,
  created_at timestamptz not null default now(),
  rotated_at timestamptz not null default now(),
  seen_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  replaces   bytea,                                      -- the token it was rotated from, valid for a short grace
  primary key (agency_id, token_hash),
  foreign key (agency_id, account_id) references account
);
create index session_account on session (agency_id, account_id);

-- Counters of sign-in attempts, of the server rather than of an agency (rate-limiter-flexible).
create table sign_in_attempt (
  key    varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- An act that was answered once gives the same answer when it is asked again.
create table idempotency (
  agency_id  uuid        not null,
  account_id uuid        not null,
  key        uuid        not null,
  request    bytea       not null,                       -- hash of route and body
  response   jsonb,
  at         timestamptz not null default now(),
  primary key (agency_id, account_id, key)
);

-- Append-only; each row seals the one before it.
create table activity (
  agency_id    uuid        not null references agency,
  seq          bigint      not null,
  at           timestamptz not null default clock_timestamp(),
  account_id   uuid,
  actor        text        not null,
  act          text        not null,
  says         text        not null,
  subject_kind text,
  subject_id   uuid,
  unit_id      uuid,
  detail       jsonb       not null default '{}',
  address      text,
  hash         bytea       not null,
  primary key (agency_id, seq)
);
create index activity_subject on activity (agency_id, subject_id, seq);
create index activity_account on activity (agency_id, account_id, seq);

create function activity_hash(a activity, before bytea) returns bytea language sql stable
  return sha256(before || convert_to(jsonb_build_array(a.agency_id, a.seq, extract(epoch from a.at), a.account_id, a.actor, a.act,
    a.says, a.subject_kind, a.subject_id, a.unit_id, a.detail, a.address)::text, 'UTF8'));

create function activity_seal() returns trigger language plpgsql as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('activity:' || new.agency_id, 0));
  select seq, hash into last from activity where agency_id = new.agency_id order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.hash := activity_hash(new, coalesce(last.hash, '\x'::bytea));
  return new;
end $$;
create trigger activity_seal before insert on activity for each row execute function activity_seal();

create function activity_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'activity is append-only';
end $$;
create trigger activity_keep before update or delete on activity for each row execute function activity_refuse();
create trigger activity_keep_all before truncate on activity execute function activity_refuse();
