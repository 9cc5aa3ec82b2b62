-- Đề nghị sửa hồ sơ: what a person asks to have written in his own record, with what he shows for it; answered once.
create table record_proposal (
  agency_id     uuid        not null references agency,
  id            uuid        not null,
  person_id     uuid        not null,
  group_id      text        not null,
  act           text        not null check (act in ('add', 'correct', 'withdraw')),
  fact_id       uuid        check ((fact_id is null) = (act = 'add')),
  wanted        jsonb       not null,
  from_on       date,
  until_on      date,
  note          text,
  evidence_name text,
  evidence_type text        check (evidence_type in ('application/pdf', 'image/jpeg', 'image/png')),
  evidence      bytea,
  proposed_by   uuid        not null,
  proposed_at   timestamptz not null default now(),
  answered_by   uuid,
  answered_at   timestamptz,
  accepted      boolean,
  answer        text,
  source        uuid,                                    -- the act that wrote it
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person,
  foreign key (agency_id, proposed_by) references account (agency_id, id),
  foreign key (agency_id, answered_by) references account (agency_id, id),
  check ((evidence is null) = (evidence_name is null) and (evidence is null) = (evidence_type is null)),
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (accepted is null)),
  check (accepted is distinct from true or source is not null),
  check (accepted is distinct from false or answer <> ''),
  check (answered_by <> proposed_by)
);
create index record_proposal_person on record_proposal (agency_id, person_id, proposed_at);
create index record_proposal_waiting on record_proposal (agency_id, proposed_at) where answered_at is null;

-- What was asked stays as it was asked.
create function record_proposal_keep() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null or (new.person_id, new.group_id, new.act, new.wanted, new.proposed_by) is distinct from
    (old.person_id, old.group_id, old.act, old.wanted, old.proposed_by) then
    raise exception 'a proposal is answered once and never changed';
  end if;
  return new;
end $$;
create trigger record_proposal_keep before update on record_proposal for each row execute function record_proposal_keep();
