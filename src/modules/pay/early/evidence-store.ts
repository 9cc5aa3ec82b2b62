import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { YearGrade } from '#law/pay/raise-standard.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'

export const among = (column: string, personIds: readonly string[] | null) =>
  personIds ? sql`${sql.ref(column)} = any(${[...personIds]}::uuid[])` : sql`true`

export type YearGraded = {
  readonly personId: string
  readonly year: number
  readonly grade: YearGrade
  readonly source: string
}

export async function readGrades(
  db: Queries,
  { agency }: Context,
  personIds: readonly string[],
): Promise<YearGraded[]> {
  const { rows } =
    await sql<YearGraded>`select f.person_id as "personId", f.year, f.grade, f.source from evaluation_grade f
    where f.agency_id = ${agency.id} and ${believed('f')} and ${among('f.person_id', personIds)} order by f.year`.execute(
      db,
    )
  return rows
}

export type StepLine = {
  readonly personId: string
  readonly from: PlainDate | null
  readonly rank: string
  readonly step: number
}

/** Diễn biến bậc lương, oldest first. */
export async function readSteps(db: Queries, { agency }: Context, personIds: readonly string[]): Promise<StepLine[]> {
  const { rows } = await sql<StepLine>`select f.person_id as "personId", lower(f.valid) as "from", f.rank, f.step
    from salary_step f where f.agency_id = ${agency.id} and ${believed('f')} and ${among('f.person_id', personIds)}
    order by f.person_id, lower(f.valid) nulls first`.execute(db)
  return rows
}
