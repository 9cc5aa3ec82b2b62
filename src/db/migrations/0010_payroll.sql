-- Phụ cấp, người phụ thuộc, nơi làm việc là dữ kiện; bảng lương đã chốt thì giữ nguyên.

create table allowance (
  agency_id  uuid         not null,
  id         uuid         not null,
  person_id  uuid         not null,
  kind       text         not null check (kind in ('office', 'reserved', 'seniority', 'area', 'special', 'attraction',
    'mobile', 'hazard', 'responsibility', 'concurrent-head', 'health-profession', 'mentor', 'party-work',
    'chief-accountant', 'teaching', 'talent', 'fixed')),
  place      text         not null default '',            -- khoản nào, khi một người có thể có nhiều khoản cùng loại
  rate       numeric(6,2) check (rate > 0),               -- hệ số hoặc phần trăm, tuỳ loại
  amount     bigint       check (amount > 0),             -- đồng mỗi tháng, của khoản tiền cố định
  post       text,                                        -- chức vụ trong bảng phụ cấp chức vụ, nếu có
  insured    boolean      not null default false,
  taxed      boolean      not null default true,
  basis      text         not null check (basis <> ''),   -- văn bản làm căn cứ
  valid      daterange    not null check (not isempty(valid)),
  known      tstzrange    not null,
  source     uuid         not null,
  written_by uuid         not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  check ((rate is null) <> (amount is null) and (amount is not null) = (kind = 'fixed')),
  check (place = '' or kind in ('fixed', 'responsibility')),
  exclude using gist (agency_id with =, person_id with =, kind with =, place with =, valid with &&, known with &&)
);
create index allowance_person on allowance (agency_id, person_id) where upper_inf(known);

create table tax_dependants (
  agency_id  uuid      not null,
  id         uuid      not null,
  person_id  uuid      not null,
  people     smallint  not null check (people between 0 and 30),
  valid      daterange not null check (not isempty(valid)),
  known      tstzrange not null,
  source     uuid      not null,
  written_by uuid      not null,
  ended_by   uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  exclude using gist (agency_id with =, person_id with =, valid with &&, known with &&)
);
create index tax_dependants_person on tax_dependants (agency_id, person_id) where upper_inf(known);

-- Nơi làm việc của một đơn vị và cả cây của nó, trừ đơn vị có dòng riêng.
create table unit_workplace (
  agency_id      uuid         not null,
  id             uuid         not null,
  unit_id        uuid         not null,
  region         text         not null check (region in ('largest-cities', 'elsewhere')),
  area           numeric(3,2) check (area > 0),           -- hệ số phụ cấp khu vực
  public_service boolean      not null,                   -- đơn vị sự nghiệp
  basis          text         not null check (basis <> ''),
  valid          daterange    not null check (not isempty(valid)),
  known          tstzrange    not null,
  source         uuid         not null,
  written_by     uuid         not null,
  ended_by       uuid,
  primary key (agency_id, id),
  foreign key (agency_id, unit_id) references unit,
  exclude using gist (agency_id with =, unit_id with =, valid with &&, known with &&)
);

create table pay_month (
  agency_id uuid        not null,
  id        uuid        not null,
  month     date        not null check (extract(day from month) = 1),
  known_at  timestamptz not null,                         -- dữ kiện đã biết đến lúc này
  law       text        not null,                         -- dấu của luật đã dùng
  choices   jsonb       not null,                         -- lựa chọn của cơ quan khi chốt
  closed_by uuid        not null,
  closed_at timestamptz not null default now(),
  primary key (agency_id, id),
  foreign key (agency_id, closed_by) references account,
  unique (agency_id, month)
);

-- Tiền đã trả cho một người trong một tháng đã chốt; `refused`: chưa trả, vì sao.
create table pay_slip (
  agency_id    uuid    not null,
  pay_month_id uuid    not null,
  person_id    uuid    not null,
  ordinal      integer not null,
  slip         jsonb   not null,
  primary key (agency_id, pay_month_id, person_id),
  foreign key (agency_id, pay_month_id) references pay_month,
  foreign key (agency_id, person_id) references person
);
create index pay_slip_person on pay_slip (agency_id, person_id);

-- Khoản truy lĩnh, truy thu của một tháng trước, trả trong một tháng đã chốt.
create table pay_settlement (
  agency_id    uuid   not null,
  pay_month_id uuid   not null,
  person_id    uuid   not null,
  month        date   not null,
  gross        bigint not null,
  insurance    bigint not null,
  tax          bigint not null,
  net          bigint not null check (net = gross - insurance - tax),
  primary key (agency_id, pay_month_id, person_id, month),
  foreign key (agency_id, pay_month_id) references pay_month,
  foreign key (agency_id, person_id) references person
);
create index pay_settlement_month on pay_settlement (agency_id, month);

create function pay_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'what was paid is append-only';
end $$;
create trigger pay_month_keep before update or delete on pay_month for each row execute function pay_refuse();
create trigger pay_slip_keep before update or delete on pay_slip for each row execute function pay_refuse();
create trigger pay_settlement_keep before update or delete on pay_settlement for each row execute function pay_refuse();
create trigger pay_month_keep_all before truncate on pay_month execute function pay_refuse();
create trigger pay_slip_keep_all before truncate on pay_slip execute function pay_refuse();
create trigger pay_settlement_keep_all before truncate on pay_settlement execute function pay_refuse();
