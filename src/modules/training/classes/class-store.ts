import { type RawBuilder, sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import type { ClassesQuery, ClassRow } from '../api.ts'
import type { Fund } from '../model.ts'

/** A class as it is believed now. `until`: the first day after it. */
export type ClassFacts = Omit<ClassRow, 'state'> & { readonly until: PlainDate }

async function read(db: Queries, { agency }: Context, where: RawBuilder<unknown>): Promise<ClassFacts[]> {
  const { rows } = await sql<ClassFacts>`select c.class_id as id, c.id as "factId", c.course_id as "courseId", c.name,
      c.subject, c.kind, c.organiser_kind as "organiserKind", c.organiser, c.level, lower(c.valid)::text as "from",
      (upper(c.valid) - 1)::text as "to", upper(c.valid)::text as until, c.lessons, c.cost, c.place, c.seats, c.paper,
      (select count(distinct l.person_id)::int from class_learner l where l.agency_id = c.agency_id
        and l.class_id = c.class_id and ${believed('l')}) as learners,
      (select count(*)::int from class_candidate k where k.agency_id = c.agency_id and k.class_id = c.class_id) as candidates
    from training_class c where c.agency_id = ${agency.id} and ${believed('c')} and ${where}
    order by lower(c.valid) desc, c.name collate "vi"`.execute(db)
  return rows
}

export const readClasses = (db: Queries, ctx: Context, { year, organiser, subject }: ClassesQuery) =>
  read(
    db,
    ctx,
    sql`${year ? sql`c.valid && daterange(make_date(${year}::int, 1, 1), make_date(${year}::int + 1, 1, 1))` : sql`true`}
      and ${organiser ? sql`c.organiser_kind = ${organiser}` : sql`true`}
      and ${subject ? sql`c.subject = ${subject}` : sql`true`}`,
  )

export const findClass = async (db: Queries, ctx: Context, id: string): Promise<ClassFacts | undefined> =>
  (await read(db, ctx, sql`c.class_id = ${id}`))[0]

/** One writer at a time of a class, its people and its sessions. */
export const lockClass = (tx: Tx, { agency }: Context, id: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('class:' || ${agency.id} || ${id}, 0))`.execute(tx)

export type ClassFund = { readonly fund: Fund; readonly amount: number }

export async function readFunds(db: Queries, { agency }: Context, classId: string): Promise<ClassFund[]> {
  const { rows } = await sql<ClassFund>`select f.fund, f.amount from class_fund f
    where f.agency_id = ${agency.id} and f.class_id = ${classId} and ${believed('f')} order by f.amount desc`.execute(
    db,
  )
  return rows
}
