import { sql } from 'kysely'
import type { Context } from '#modules/access/model.ts'
import { DutiesQuery } from '#modules/desk/api.ts'
import { duties } from '#modules/desk/service.ts'
import { dutyKinds } from '../src/composition.ts'
import { clock, type Measure, timed } from './measure.ts'

/** What is due of everybody, beside fetching the very columns the law needs. */
export async function dutiesTime(ctx: Context, runs: number): Promise<Measure> {
  const query = DutiesQuery.parse({})
  const [value, limit]: [number[], number[]] = [[], []]
  let found = { people: 0, total: 0 }
  for (let run = -2; run < runs; run++) {
    const read = await clock(() => plainRead(ctx))
    const swept = await clock(() => duties(dutyKinds, ctx, query))
    found = { people: read.result, total: swept.result.total }
    if (run < 0) continue
    limit.push(read.ms)
    value.push(swept.ms)
  }
  if (found.people !== 20_000 || found.total === 0) throw new Error(`${found.people} people, ${found.total} duties`)
  return timed({ value, limit }, { name: 'việc đến hạn của 20.000 người', goal: 2, detail: { due: found.total } })
}

async function plainRead({ db, agency, today }: Context): Promise<number> {
  const holds = (fact: string) =>
    sql`upper_inf(${sql.ref(`${fact}.known`)}) and ${sql.ref(`${fact}.valid`)} @> ${today}::date`
  const beside = (fact: string) =>
    sql`${sql.ref(`${fact}.agency_id`)} = g.agency_id and ${sql.ref(`${fact}.person_id`)} = g.person_id and ${holds(fact)}`
  const { rows } = await sql`
    select g.person_id as "personId", g.unit_id as "unitId", g.staff, s.rank, s.step, s.coefficient, s.counted_from as "countedFrom",
      b.percent, lower(b.valid) as "percentSince"
    from posting g
    join salary_step s on ${beside('s')}
    left join beyond_top_step b on ${beside('b')}
    where g.agency_id = ${agency.id} and ${holds('g')}`.execute(db)
  return rows.length
}
