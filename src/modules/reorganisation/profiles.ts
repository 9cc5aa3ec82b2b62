import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import { nextPosition, type Profile, type UnitKind } from '../organisation/service.ts'
import type { Plan } from './api.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { heirOf } from './plan.ts'

type Row = {
  unitId: string
  name: string
  kind: UnitKind | null
  code: string | null
  parentId: string | null
  position: number
  from: PlainDate
  until: PlainDate | null
}

/** Every profile that the plan makes: of the changed, of the new, and of what stood under the ended. */
export async function profilesOf(tx: Tx, agencyId: string, plan: Plan): Promise<Profile[]> {
  const held = await heldFrom(tx, agencyId, plan)
  const changes = new Map(plan.changes.map((change) => [change.unitId, change]))
  const heirs = new Map(plan.ends.map((ending) => [ending.unitId, heirOf(ending)]))
  const moved = held.flatMap((row) => {
    const wanted = row.from === plan.on ? changes.get(row.unitId) : undefined
    const above = wanted?.parentId === undefined ? row.parentId : wanted.parentId
    const parentId = above !== null && heirs.has(above) ? heirOrRefuse(heirs.get(above)!, row.name) : above
    if (!wanted && parentId === row.parentId) return []
    return [profile({ ...row, ...given(wanted), parentId })]
  })
  const next = await nextPosition(tx, agencyId, plan.creates[0]?.parentId ?? null)
  const made = plan.creates.map(({ id, name, kind, code, parentId }, at) =>
    profile({ unitId: id, name, kind, code, parentId, position: next + at, from: plan.on, until: null }),
  )
  return [...moved, ...made]
}

const profile = ({ from, until, ...rest }: Row): Profile => ({ ...rest, span: { from, until } })

function given(wanted: Plan['changes'][number] | undefined): Partial<Row> {
  const { name, kind, code } = wanted ?? {}
  return {
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...(code === undefined ? {} : { code }),
  }
}

function heirOrRefuse(heir: string | null, child: string): string {
  if (heir) return heir
  throw new Refusal('invalid', `Chưa chọn đơn vị tiếp nhận đơn vị trực thuộc: ${child}.`)
}

/** From the day on, what the changed are, and whatever stands under an ended one; not the ended themselves. */
async function heldFrom(tx: Tx, agencyId: string, { on, changes, ends }: Plan): Promise<Row[]> {
  const changed = changes.map(({ unitId }) => unitId)
  const ended = ends.map(({ unitId }) => unitId)
  const { rows } = await sql<Row>`
    select unit_id as "unitId", name, kind, code, parent_id as "parentId", position,
      lower(valid * daterange(${on}::date, null))::text as from, upper(valid)::text as until
    from unit_profile where agency_id = ${agencyId} and upper_inf(known) and valid && daterange(${on}::date, null)
      and (unit_id = any(${changed}::uuid[]) or parent_id = any(${ended}::uuid[])) and not unit_id = any(${ended}::uuid[])
    order by position, unit_id`.execute(tx)
  return rows
}
