import { sql } from 'kysely'
import { type PlainDate, viDate } from '#lib/date.ts'
import { factsOf } from '../view.ts'
import type { Proposed, Proposer } from './proposal.ts'
import { select } from './select.ts'

type Study = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly awarded: PlainDate | null
  readonly birth: PlainDate | null
}

/** Hai ngày ghi ngược: what was the end becomes the beginning, unless the paper was given before the new end. */
export const studyDays: Proposer = async (db, view, wanted) => {
  const columns = sql`f.from_on as "from", f.to_on as "to", f.awarded_on as awarded, p.birth_on as birth`
  const where = sql`f.from_on > f.to_on`
  const tables = ['qualification', 'certificate'] as const
  const changes: Proposed[] = []
  for (const table of tables) {
    const rows = await select<Study>(db, view, wanted, { columns, from: factsOf(table, view), where })
    for (const { factId, source, personId, fullName, unitId, ...study } of rows) {
      const { from, to } = study
      const words = (a: PlainDate, b: PlainDate) => `${viDate(a)} – ${viDate(b)}`
      const change = { values: { from_on: to, to_on: from } }
      const who = { table, factId, source, personId, fullName, unitId }
      const said = { field: 'Thời gian học', was: words(from, to), becomes: words(to, from) }
      changes.push({ ...who, ...said, change, obstacle: conflict(study) })
    }
  }
  return changes
}

function conflict({ from, to, awarded, birth }: Study): string | null {
  if (awarded !== null && awarded < from) return `Cấp bằng ngày ${viDate(awarded)}, trước ngày ${viDate(from)}`
  return birth !== null && to < birth ? `Bắt đầu học trước ngày sinh ${viDate(birth)}` : null
}

type Post = { readonly ended: PlainDate | null; readonly since: PlainDate | null; readonly unit: string }

/** Vị trí ở đơn vị đã kết thúc: from the end of the unit on it is no longer believed. */
export const postingAfterUnit: Proposer = async (db, view, wanted) => {
  const last = sql`(select u.name, upper(u.valid) as ended from unit_profile u where u.agency_id = f.agency_id and u.unit_id = f.unit_id
    and upper_inf(u.known) order by upper(u.valid) desc nulls first limit 1)`
  const columns = sql`u.ended, lower(f.valid) as since, u.name as unit`
  const from = sql`${factsOf('posting', view)} left join lateral ${last} u on true`
  const where = sql`u.ended is null or u.ended <= ${view.today}::date`
  const rows = await select<Post>(db, view, wanted, {
    columns,
    from,
    where: sql`(${where}) and not exists (
    select 1 from unit_profile now where now.agency_id = f.agency_id and now.unit_id = f.unit_id and upper_inf(now.known)
      and now.valid @> ${view.today}::date)`,
  })
  return rows.map(({ ended, since, unit, factId, source, personId, fullName, unitId }): Proposed => {
    const who = { table: 'posting', factId, source, personId, fullName, unitId } as const
    const day = ended ?? since ?? view.today
    const obstacle = ended === null ? 'Không biết đơn vị kết thúc ngày nào' : null
    const said = {
      field: 'Vị trí công tác',
      was: `${unit ?? 'đơn vị'}, tới nay`,
      becomes: `đến trước ngày ${viDate(day)}`,
    }
    return { ...who, ...said, change: { gone: day }, obstacle }
  })
}
