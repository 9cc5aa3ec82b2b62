import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed, holds } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { intellectualLevels } from '#law/planning/intellectual.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { choicesOn } from '../../organisation/service.ts'
import { lineageOfUnits, lineageUntil } from './lineage.ts'
import type { UnitNode, View } from './view.ts'

export type Asked = {
  readonly day: PlainDate
  readonly knownAt?: string | undefined
  readonly from?: PlainDate | undefined
  readonly unitId?: string | undefined
}

/** Makes ready what the traits need of the day: units, choices of the agency. Refuses days and moments that cannot be. */
export async function lookAt(db: Queries, ctx: Context, { day, knownAt, from, unitId }: Asked): Promise<View> {
  if (from && from > day) {
    const says = `Khoảng thời gian bị ngược: từ ngày ${viDate(from)} đến ngày ${viDate(day)}.`
    throw new Refusal('invalid', says, [], { fields: { from: 'Phải trước hoặc bằng ngày xem' } })
  }
  if (knownAt && new Date(knownAt).getTime() > Date.now() + 86_400_000)
    throw new Refusal('invalid', 'Chưa thể xem dữ liệu sẽ biết trong tương lai. Hãy chọn thời điểm đã qua.')
  const asOf = { day, knownAt: knownAt ?? null }
  const units = await unitsOn(db, ctx, asOf)
  const unitIds = unitId ? await withinUnit(db, ctx, unitId, asOf) : null
  const lineage = await lineageUntil(db, ctx, asOf, new Set(units.map(({ id }) => id)))
  const levels = intellectualLevels(await choicesOn(db, ctx, day, asOf.knownAt))
  return {
    ctx,
    asOf,
    from: from ?? null,
    levels: levels.value,
    threshold: levels.says,
    unitIds,
    units,
    ...lineageOfUnits(lineage, unitIds),
  }
}

async function withinUnit(db: Queries, { agency }: Context, unitId: string, asOf: AsOf): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select c.descendant_id as id from unit_closure c
    where c.agency_id = ${agency.id} and c.ancestor_id = ${unitId} and ${holds('c', asOf)}`.execute(db)
  if (rows.length > 0) return rows.map(({ id }) => id)
  const says = `Đơn vị này không có trong cây đơn vị tại ngày ${viDate(asOf.day)}. Hãy chọn đơn vị của ngày ấy.`
  throw new Refusal('invalid', says, [], { fields: { unitId: 'Không có tại ngày xem' } })
}

/** Below a single root its children are the top units; without one, the roots themselves. */
async function unitsOn(db: Queries, { agency }: Context, asOf: AsOf): Promise<UnitNode[]> {
  const { rows } = await sql<{
    id: string
    name: string
    kind: string | null
    parent: string | null
  }>`select f.unit_id as id, f.name,
      f.kind, f.parent_id as parent from unit_profile f where f.agency_id = ${agency.id} and ${holds('f', asOf)}
    order by f.position, f.name collate "vi", f.unit_id`.execute(db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const roots = rows.filter(({ parent }) => parent === null || !byId.has(parent))
  const root = roots.length === 1 ? roots[0]!.id : null
  const topOf = (id: string): string => {
    const parent = byId.get(id)?.parent
    return !parent || parent === root || !byId.has(parent) ? id : topOf(parent)
  }
  return rows.map(({ id, name, kind }) => ({ id, name, kind, top: topOf(id) }))
}

/** A day before anybody is on record has no answer, not the answer nought. */
export async function ensureRecorded(db: Queries, { ctx, asOf }: View): Promise<void> {
  const believing = sql`from posting f where f.agency_id = ${ctx.agency.id} and ${believed('f', asOf.knownAt)}`
  const begun = sql`coalesce(lower(f.valid), '-infinity') <= ${asOf.day}::date`
  const { rows } = await sql<{ some: boolean }>`select exists (select 1 ${believing} and ${begun}) as some`.execute(db)
  if (rows[0]!.some) return
  const found = await sql<{ first: PlainDate | null }>`select min(lower(f.valid))::text as first ${believing}`.execute(
    db,
  )
  const { first } = found.rows[0]!
  if (first) throw new Refusal('invalid', `Hồ sơ chỉ có từ ngày ${viDate(first)}. Hãy chọn ngày sau đó.`)
}
