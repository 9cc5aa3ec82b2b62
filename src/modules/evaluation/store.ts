import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { DisciplineForm, Grade } from './model.ts'

type Stored = { readonly id: string; readonly source: string; readonly learnedAt: string }
export type Disciplined = Stored & {
  readonly form: DisciplineForm
  readonly decidedOn: PlainDate
  readonly paper: string
  readonly conduct: string
  /** Ngày chấm dứt hiệu lực; null where the law of that day is not in the library. */
  readonly until: PlainDate | null
}
export type Graded = Stored & { readonly year: number; readonly grade: Grade; readonly conduct: string | null }

const learnedAt = sql`to_char(lower(f.known) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "learnedAt"`

/** Newest first; of what had happened by `day`, as believed at `knownAt`. */
export async function readDiscipline(
  db: Queries,
  { agency }: Context,
  personId: string,
  asOf?: AsOf,
): Promise<Disciplined[]> {
  const { rows } =
    await sql<Disciplined>`select f.id, f.source, ${learnedAt}, f.form, f.decided_on as "decidedOn", f.paper, f.conduct,
      upper(f.valid)::text as until
    from discipline f where f.agency_id = ${agency.id} and f.person_id = ${personId} and ${believed('f', asOf?.knownAt)}
      and ${asOf ? sql`f.decided_on <= ${asOf.day}::date` : sql`true`} order by f.decided_on desc`.execute(db)
  return rows
}

export async function readGrades(db: Queries, { agency }: Context, personId: string, asOf?: AsOf): Promise<Graded[]> {
  const { rows } = await sql<Graded>`select f.id, f.source, ${learnedAt}, f.year, f.grade, f.conduct
    from evaluation_grade f where f.agency_id = ${agency.id} and f.person_id = ${personId} and ${believed('f', asOf?.knownAt)}
      and ${asOf ? sql`make_date(f.year, 1, 1) <= ${asOf.day}::date` : sql`true`} order by f.year desc`.execute(db)
  return rows
}

export type InForce = {
  readonly personId: string
  readonly form: DisciplineForm
  readonly decidedOn: PlainDate
  readonly paper: string
  readonly until: PlainDate | null
}

/** What is believed of these people's discipline, newest first. */
export async function disciplineOf(db: Queries, { agency }: Context, personIds: readonly string[]): Promise<InForce[]> {
  const { rows } = await sql<InForce>`select f.person_id as "personId", f.form, f.decided_on as "decidedOn", f.paper,
      upper(f.valid)::text as until
    from discipline f where f.agency_id = ${agency.id} and f.person_id = any(${[...personIds]}::uuid[])
      and ${believed('f')} order by f.decided_on desc`.execute(db)
  return rows
}

/** Those of these people who have a grade of that year already. */
export async function gradedIn(
  db: Queries,
  { agency }: Context,
  personIds: readonly string[],
  year: number,
): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`select f.person_id as "personId" from evaluation_grade f
    where f.agency_id = ${agency.id} and f.person_id = any(${[...personIds]}::uuid[]) and f.year = ${year}
      and ${believed('f')}`.execute(db)
  return rows.map(({ personId }) => personId)
}
