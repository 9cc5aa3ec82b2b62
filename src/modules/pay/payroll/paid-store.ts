import { type RawBuilder, sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import type { PlainDate } from '#lib/date.ts'
import type { AgencyChoices } from '#law/kit/choice.ts'
import type { Context } from '../../access/model.ts'
import { reachesPerson } from '../../access/service.ts'
import type { Slip } from './slip.ts'

export type PaidMonth = {
  readonly id: string
  readonly month: PlainDate
  readonly knownAt: string
  readonly law: string
  readonly choices: AgencyChoices
  readonly closedBy: string
  readonly closedAt: string
}

const instant = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Các tháng đã chốt, oldest first. */
export async function paidMonths(db: Queries, { agency }: Context): Promise<PaidMonth[]> {
  const { rows } = await sql<PaidMonth>`select m.id, m.month, ${instant('m.known_at')} as "knownAt", m.law, m.choices,
      coalesce(a.full_name, '') as "closedBy", ${instant('m.closed_at')} as "closedAt"
    from pay_month m left join account a on a.agency_id = m.agency_id and a.id = m.closed_by
    where m.agency_id = ${agency.id} order by m.month`.execute(db)
  return rows
}

const among = (alias: string, personIds: readonly string[] | undefined): RawBuilder<unknown> =>
  personIds ? sql`${sql.ref(`${alias}.owner_id`)} = any(${[...personIds]}::uuid[])` : sql`true`

/** What was paid on a record that was merged since was paid to the one that remains. */
const ofWhom = (table: 'pay_slip' | 'pay_settlement') => sql`(select p.*, coalesce(m.into_id, p.person_id) as owner_id
  from ${sql.table(table)} p left join person_merge m on m.agency_id = p.agency_id and m.person_id = p.person_id
  and upper_inf(m.known))`

/** The lines as they were kept, in their order. */
export async function paidSlips(db: Queries, ctx: Context, payMonthId: string, personIds?: readonly string[]) {
  const { rows } = await sql<{
    slip: Slip
    ownerId: string
  }>`select s.slip, s.owner_id as "ownerId" from ${ofWhom('pay_slip')} s
    where s.agency_id = ${ctx.agency.id} and s.pay_month_id = ${payMonthId} and ${among('s', personIds)}
      and ${reachesPerson(ctx, 's.owner_id')} order by s.ordinal`.execute(db)
  return rows.map(({ slip, ownerId }) => ({ ...slip, personId: ownerId }))
}

export type Difference = {
  readonly gross: number
  readonly insurance: number
  readonly tax: number
  readonly net: number
}
export type Settled = Difference & { readonly personId: string; readonly month: PlainDate }

const sums = sql`sum(s.gross)::bigint as gross, sum(s.insurance)::bigint as insurance, sum(s.tax)::bigint as tax,
  sum(s.net)::bigint as net`

/** What was already settled of a month, by whichever later month. */
export async function settledOf(
  db: Queries,
  { agency }: Context,
  month: PlainDate,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Difference>> {
  const { rows } = await sql<Settled>`select s.owner_id as "personId", ${sums} from ${ofWhom('pay_settlement')} s
    where s.agency_id = ${agency.id} and s.month = ${month}::date and ${among('s', personIds)} group by s.owner_id`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.personId, row]))
}

/** What was settled in a closed month, with which months it was for. */
export async function settledIn(
  db: Queries,
  ctx: Context,
  payMonthId: string,
  personIds?: readonly string[],
): Promise<Settled[]> {
  const { rows } = await sql<Settled>`select s.owner_id as "personId", s.month, s.gross, s.insurance, s.tax, s.net
    from ${ofWhom('pay_settlement')} s where s.agency_id = ${ctx.agency.id} and s.pay_month_id = ${payMonthId}
      and ${among('s', personIds)} and ${reachesPerson(ctx, 's.owner_id')} order by s.month`.execute(db)
  return rows
}

/** One closing at a time for an agency, to the end of the transaction. */
export const lockPay = (tx: Tx, { agency }: Context) =>
  sql`select pg_advisory_xact_lock(hashtextextended('pay-month:' || ${agency.id}, 0))`.execute(tx)

type NewMonth = { readonly month: PlainDate; readonly law: string; readonly choices: AgencyChoices }

/** Keeps what is paid; the moment is taken before the facts are read. */
export async function keepMonth(
  tx: Tx,
  { agency, actor }: Context,
  { month, law, choices }: NewMonth,
  knownAt: string,
  slips: readonly Slip[],
  settled: readonly Settled[],
): Promise<string> {
  const id = newId()
  await sql`insert into pay_month (agency_id, id, month, known_at, law, choices, closed_by)
    values (${agency.id}, ${id}, ${month}, ${knownAt}, ${law}, ${JSON.stringify(choices)}, ${actor.accountId})`.execute(
    tx,
  )
  const own = { agency_id: agency.id, pay_month_id: id }
  const lines = slips.map((slip, at) => ({ ...own, person_id: slip.personId, ordinal: at + 1, slip }))
  await sql`insert into pay_slip select * from jsonb_populate_recordset(null::pay_slip, ${JSON.stringify(lines)})`.execute(
    tx,
  )
  const paid = settled.map(({ personId, ...rest }) => ({ ...own, person_id: personId, ...rest }))
  await sql`insert into pay_settlement (agency_id, pay_month_id, person_id, month, gross, insurance, tax, net)
    select agency_id, pay_month_id, person_id, month, gross, insurance, tax, net
    from jsonb_populate_recordset(null::pay_settlement, ${JSON.stringify(paid)})`.execute(tx)
  return id
}

export async function momentNow(db: Queries): Promise<string> {
  const { rows } = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(db)
  return rows[0]!.at
}
