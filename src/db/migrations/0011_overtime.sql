-- Làm thêm giờ: một bản ghi từ lúc đề nghị đến lúc trả tiền. Giờ là số phút từ đầu ngày.

create table overtime (
  agency_id     uuid        not null,
  id            uuid        not null,
  person_id     uuid        not null,
  unit_id       uuid        not null,
  day           date        not null,
  starts        smallint    not null check (starts between 0 and 1439),
  ends          smallint    not null check (ends between 1 and 1440),
  purpose       text        not null check (purpose <> ''),
  extended      boolean     not null,                     -- trường hợp được làm thêm đến 300 giờ một năm
  compensated   boolean     not null,                     -- được bố trí nghỉ bù
  asked_by      uuid        not null,
  asked_at      timestamptz not null default now(),
  approved      boolean,
  decided_by    uuid,
  decided_at    timestamptz,
  decision_note text,
  worked_starts smallint,
  worked_ends   smallint,
  confirmed_by  uuid,
  confirmed_at  timestamptz,
  withdrawn_by  uuid,
  withdrawn_at  timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, unit_id) references unit,
  foreign key (agency_id, asked_by) references account,
  check (ends > starts),
  check ((approved is null) = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  check (decided_by <> asked_by),
  check ((confirmed_at is null) = (worked_starts is null) and (worked_starts is null) = (worked_ends is null)),
  check (confirmed_at is null or (approved and worked_starts >= starts and worked_ends <= ends and worked_ends >= worked_starts)),
  check (withdrawn_at is null or confirmed_at is null),
  exclude using gist (agency_id with =, person_id with =, day with =, int4range(starts, ends) with &&)
    where (withdrawn_at is null and approved is distinct from false)
);
create index overtime_day on overtime (agency_id, day);
create index overtime_person on overtime (agency_id, person_id, day);

-- Tiền đã trả cho một lần làm thêm giờ: chỉ một lần.
create table overtime_paid (
  agency_id   uuid        not null,
  overtime_id uuid        not null,
  month       date        not null check (extract(day from month) = 1),
  amount      bigint      not null check (amount >= 0),
  explained   jsonb       not null,
  paid_by     uuid        not null,
  paid_at     timestamptz not null default now(),
  primary key (agency_id, overtime_id),
  foreign key (agency_id, overtime_id) references overtime,
  foreign key (agency_id, paid_by) references account
);

create trigger overtime_paid_keep before update or delete on overtime_paid for each row execute function pay_refuse();
create trigger overtime_paid_keep_all before truncate on overtime_paid execute function pay_refuse();
