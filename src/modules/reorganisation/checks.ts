import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Plan } from './api.ts'
import { heirOf } from './plan.ts'

/** What is ended or changed stands on the day and before it; what takes over stands on the day, or is set up by the plan. */
export async function ensureStanding(tx: Tx, agencyId: string, plan: Plan): Promise<void> {
  const made = new Set(plan.creates.map(({ id }) => id))
  const touched = [...plan.ends, ...plan.changes].map(({ unitId }) => unitId)
  const parents = [...plan.changes, ...plan.creates].flatMap(({ parentId }) => parentId ?? [])
  const heirs = [
    ...plan.ends.flatMap((ending) => [...ending.to, heirOf(ending) ?? []].flat()),
    ...plan.links.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...plan.placements.map(({ unitId }) => unitId),
    ...parents,
  ].filter((id) => !made.has(id))
  const ids = [...new Set([...touched, ...heirs])]
  const { rows } = await sql<Standing>`
    select i.id, (select name from unit_profile p where p.agency_id = ${agencyId} and p.unit_id = i.id and upper_inf(p.known)
        order by p.valid @> ${plan.on}::date desc, p.valid desc limit 1) as name,
      (select range_agg(p.valid) from unit_profile p where p.agency_id = ${agencyId} and p.unit_id = i.id and upper_inf(p.known))
        @> ${plan.on}::date as stands,
      (select range_agg(p.valid) from unit_profile p where p.agency_id = ${agencyId} and p.unit_id = i.id and upper_inf(p.known))
        @> (${plan.on}::date - 1) as stood
    from unnest(${ids}::uuid[]) i(id)`.execute(tx)
  const found = new Map(rows.map((row) => [row.id, row]))
  for (const id of ids) {
    const unit = found.get(id)
    if (!unit?.name) throw new Refusal('missing', 'Phương án nói về một đơn vị không có trong cơ quan này.')
    if (!unit.stands) throw absent(unit.name, plan.on, touched.includes(id) ? 'để sắp xếp' : 'để tiếp nhận')
    if (touched.includes(id) && !unit.stood)
      throw new Refusal(
        'invalid',
        `${unit.name} chỉ có từ ngày ${viDate(plan.on)}. Ngày sắp xếp phải sau ngày đơn vị được lập.`,
      )
  }
  await ensureNew(tx, agencyId, [...made])
}

type Standing = { id: string; name: string | null; stands: boolean | null; stood: boolean | null }

const absent = (name: string, on: PlainDate, what: string) =>
  new Refusal('invalid', `${name} không tồn tại ngày ${viDate(on)} ${what}. Hãy chọn ngày khác hoặc đơn vị khác.`)

async function ensureNew(tx: Tx, agencyId: string, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from unit_profile
    where agency_id = ${agencyId} and unit_id = any(${[...ids]}::uuid[]) and upper_inf(known) limit 1`.execute(tx)
  if (rows[0]) throw new Refusal('invalid', `${rows[0].name} đã có rồi, không lập mới được.`)
}

/** On no day does a unit stand under itself. */
export async function ensureNoCycle(tx: Tx, agencyId: string, unitIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    with recursive profile as materialized (
      select unit_id, parent_id, name, valid from unit_profile where agency_id = ${agencyId} and upper_inf(known)),
    up as (
      select unit_id as start, name, parent_id, valid, 0 as depth from profile where unit_id = any(${[...unitIds]}::uuid[])
      union all
      select up.start, up.name, p.parent_id, up.valid * p.valid, up.depth + 1
      from up join profile p on p.unit_id = up.parent_id and p.valid && up.valid where up.depth < 30)
    select name from up where parent_id = start or depth = 30 limit 1`.execute(tx)
  if (rows[0])
    throw new Refusal(
      'invalid',
      `Một đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó: ${rows[0].name}.`,
    )
}

/** One code, one unit on a day. */
export async function ensureCodes(tx: Tx, agencyId: string, unitIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ code: string; one: string; other: string; day: PlainDate }>`
    select a.code, a.name as one, b.name as other, lower(a.valid * b.valid)::text as day
    from unit_profile a join unit_profile b on b.agency_id = a.agency_id and b.code = a.code and b.unit_id <> a.unit_id
      and b.valid && a.valid and upper_inf(b.known)
    where a.agency_id = ${agencyId} and upper_inf(a.known) and a.unit_id = any(${[...unitIds]}::uuid[])
    order by a.code, a.name limit 1`.execute(tx)
  const clash = rows[0]
  if (clash)
    throw new Refusal(
      'conflict',
      `Mã ${clash.code} là mã của cả ${clash.one} và ${clash.other}${clash.day ? ` từ ngày ${viDate(clash.day)}` : ''}. ` +
        'Mỗi ngày một mã chỉ thuộc một đơn vị.',
    )
}
