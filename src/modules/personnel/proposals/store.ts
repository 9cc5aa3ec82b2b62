import { type RawBuilder, sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'
import type { NewProposal } from '../groups/api.ts'
import type { Values } from '../groups/words.ts'
import type { Evidence } from './evidence.ts'

export type Row = {
  readonly id: string
  readonly personId: string
  readonly fullName: string
  readonly unitName: string | null
  readonly group: string
  readonly act: NewProposal['act']
  readonly factId: string | null
  readonly values: Values
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly note: string | null
  readonly evidence: string | null
  readonly proposedAt: string
  readonly accepted: boolean | null
  readonly answer: string | null
  readonly answeredAt: string | null
}

const moment = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const selected = ({
  agency,
  today,
}: Context) => sql`select p.id, p.person_id as "personId", coalesce(i.full_name, '') as "fullName",
    u.name as "unitName", p.group_id as "group", p.act, p.fact_id as "factId", p.wanted as values, p.from_on as "from", p.until_on as until,
    p.note, p.evidence_name as evidence, ${moment('p.proposed_at')} as "proposedAt", p.accepted, p.answer, ${moment('p.answered_at')} as "answeredAt"
  from record_proposal p
  left join person_identity i on i.agency_id = p.agency_id and i.person_id = p.person_id and ${holds('i', { day: today })}
  left join posting s on s.agency_id = p.agency_id and s.person_id = p.person_id and ${holds('s', { day: today })}
  left join unit_profile u on u.agency_id = p.agency_id and u.unit_id = s.unit_id and ${holds('u', { day: today })}
  where p.agency_id = ${agency.id}`

const read = async (db: Queries, query: RawBuilder<unknown>): Promise<Row[]> =>
  (await sql<Row>`${query}`.execute(db)).rows

/** What one person asked, the newest first. */
export const proposalsOf = (db: Queries, ctx: Context, personId: string) =>
  read(db, sql`${selected(ctx)} and p.person_id = ${personId} order by p.proposed_at desc, p.id`)

/** Waiting ones first, the oldest of them on top; then the latest that were answered. */
export const proposalsInReach = (db: Queries, ctx: Context) =>
  read(
    db,
    sql`${selected(ctx)} and ${reachesPerson(ctx, 'p.person_id')}
    order by p.answered_at is not null, p.answered_at desc, p.proposed_at, p.id limit 500`,
  )

export const proposalById = async (db: Queries, ctx: Context, id: string): Promise<Row | undefined> =>
  (await read(db, sql`${selected(ctx)} and p.id = ${id}`))[0]

export const lockProposal = (tx: Tx, { agency }: Context, id: string) =>
  sql`select 1 from record_proposal where agency_id = ${agency.id} and id = ${id} for update`.execute(tx)

type Wanted = Omit<NewProposal, 'evidence'> & {
  readonly id: string
  readonly personId: string
  readonly evidence: Evidence | null
}

export async function insertProposal(tx: Tx, { agency, actor }: Context, wanted: Wanted): Promise<void> {
  const { id, personId, group, act, factId, values, from, until, note, evidence } = wanted
  await sql`insert into record_proposal (agency_id, id, person_id, group_id, act, fact_id, wanted, from_on, until_on, note,
      evidence_name, evidence_type, evidence, proposed_by)
    values (${agency.id}, ${id}, ${personId}, ${group}, ${act}, ${factId}, ${JSON.stringify(values)}, ${from ?? null}, ${until ?? null}, ${note ?? null},
      ${evidence?.name ?? null}, ${evidence?.type ?? null}, ${evidence?.file ?? null}, ${actor.accountId})`.execute(tx)
}

type Answered = { readonly accepted: boolean; readonly answer: string | null; readonly source: string | null }

export async function answerProposal(
  tx: Tx,
  { agency, actor }: Context,
  id: string,
  { accepted, answer, source }: Answered,
) {
  await sql`update record_proposal set answered_by = ${actor.accountId}, answered_at = clock_timestamp(), accepted = ${accepted},
      answer = ${answer}, source = ${source} where agency_id = ${agency.id} and id = ${id}`.execute(tx)
}

export async function evidenceOf(
  db: Queries,
  { agency }: Context,
  id: string,
): Promise<(Evidence & { personId: string }) | undefined> {
  const { rows } = await sql<
    Evidence & { personId: string }
  >`select evidence_name as name, evidence_type as type, evidence as file,
      person_id as "personId" from record_proposal where agency_id = ${agency.id} and id = ${id} and evidence is not null`.execute(
    db,
  )
  return rows[0]
}

/** How many wait, by the unit of today. */
export async function waitingByUnit(
  db: Queries,
  ctx: Context,
): Promise<{ unitId: string; waiting: number; since: PlainDate }[]> {
  const { rows } = await sql<{
    unitId: string
    waiting: number
    since: PlainDate
  }>`select s.unit_id as "unitId", count(*)::int as waiting,
      min((p.proposed_at at time zone 'Asia/Ho_Chi_Minh')::date)::text as since
    from record_proposal p join posting s on s.agency_id = p.agency_id and s.person_id = p.person_id and ${holds('s', { day: ctx.today })}
    where p.agency_id = ${ctx.agency.id} and p.answered_at is null and ${reachesPerson(ctx, 'p.person_id')} group by s.unit_id`.execute(
    db,
  )
  return rows
}
