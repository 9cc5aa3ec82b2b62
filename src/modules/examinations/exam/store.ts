import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { NewExam } from './api.ts'
import type { BlueprintRow, ExamStage } from './model.ts'

export type HeldExam = {
  readonly id: string
  readonly name: string
  readonly framework: string
  readonly competency: string
  readonly level: number
  readonly lawOn: PlainDate
  readonly passPoints: string
  readonly minutes: number
  readonly version: number
  readonly blueprint: readonly BlueprintRow[]
  readonly stage: ExamStage
  readonly drawn: boolean
  readonly cancelledNote: string | null
  readonly candidates: number
  readonly sessions: number
  readonly startsAt: string | null
}

type Who = Pick<Context, 'agency' | 'scope' | 'actor'>

const columns = sql`e.id, e.name, e.framework, e.competency, e.level, e.law_on as "lawOn", trim_scale(e.pass_points)::text as "passPoints",
  e.minutes, e.version, e.blueprint, e.cancelled_note as "cancelledNote", s.drawn, s.sessions,
  to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt",
  (select count(*)::int from exam_candidate c where c.agency_id = e.agency_id and c.exam_id = e.id
    and c.withdrawn_at is null) as candidates,
  case when e.cancelled_at is not null then 'cancelled' when e.published_at is not null then 'published'
    when s.closed then 'marking' when s.opened then 'opened' when s.drawn then 'sealed' else 'preparing' end as stage`

const from = sql`exam e cross join lateral (select count(*)::int as sessions, min(t.starts_at) as starts_at,
    coalesce(bool_or(t.pool_id is not null), false) as drawn, coalesce(bool_or(t.opened_at is not null), false) as opened,
    coalesce(bool_and(t.closed_at is not null), false) as closed
  from exam_session t where t.agency_id = e.agency_id and t.exam_id = e.id) s`

/** Kỳ sát hạch mà tài khoản này được thấy: all, or those of whose panel or invigilators the account is. */
const seen = ({ scope, actor }: Who) =>
  scope.all
    ? sql`true`
    : sql`(exists (select 1 from exam_panel_member m where m.agency_id = e.agency_id and m.exam_id = e.id
        and m.person_id = ${actor.personId})
      or exists (select 1 from exam_session t join exam_room r on r.agency_id = t.agency_id and r.session_id = t.id
        where t.agency_id = e.agency_id and t.exam_id = e.id and ${actor.accountId}::uuid = any(r.invigilators)))`

export async function listExams(db: Queries, ctx: Who): Promise<HeldExam[]> {
  const { rows } =
    await sql<HeldExam>`select ${columns} from ${from} where e.agency_id = ${ctx.agency.id} and ${seen(ctx)}
    order by e.created_at desc, e.id`.execute(db)
  return rows
}

export async function findExam(db: Queries, ctx: Who, examId: string): Promise<HeldExam | undefined> {
  const { rows } = await sql<HeldExam>`select ${columns} from ${from}
    where e.agency_id = ${ctx.agency.id} and e.id = ${examId}`.execute(db)
  return rows[0]
}

export async function maySeeExam(db: Queries, ctx: Who, examId: string): Promise<boolean> {
  if (ctx.scope.all) return true
  const { rows } = await sql`select 1 from exam e where e.agency_id = ${ctx.agency.id} and e.id = ${examId}
    and ${seen(ctx)}`.execute(db)
  return rows.length > 0
}

export const lockExam = (tx: Tx, agencyId: string, examId: string) =>
  tx
    .selectFrom('exam')
    .select('id')
    .where('agency_id', '=', agencyId)
    .where('id', '=', examId)
    .forUpdate()
    .executeTakeFirst()

const valuesOf = (wanted: NewExam) => ({
  name: wanted.name,
  framework: wanted.framework,
  competency: wanted.competency,
  level: wanted.level,
  law_on: wanted.lawOn,
  pass_points: wanted.passPoints,
  minutes: wanted.minutes,
  blueprint: JSON.stringify(wanted.blueprint),
})

export const insertExam = (tx: Tx, { agency, actor }: Who, id: string, wanted: NewExam) =>
  tx
    .insertInto('exam')
    .values({ agency_id: agency.id, id, created_by: actor.accountId, ...valuesOf(wanted) })
    .execute()

export const updateExam = (tx: Tx, { agency }: Who, id: string, wanted: NewExam, version: number) =>
  tx
    .updateTable('exam')
    .set({ ...valuesOf(wanted), version })
    .where('agency_id', '=', agency.id)
    .where('id', '=', id)
    .execute()

export const markCancelled = (tx: Tx, { agency }: Who, id: string, note: string) =>
  tx
    .updateTable('exam')
    .set({ cancelled_at: sql`now()`, cancelled_note: note })
    .where('agency_id', '=', agency.id)
    .where('id', '=', id)
    .execute()

export async function topicNames(db: Queries, agencyId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('exam_topic')
    .select(['id', 'name'])
    .where('agency_id', '=', agencyId)
    .where('id', 'in', [...new Set(ids), '00000000-0000-0000-0000-000000000000'])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
