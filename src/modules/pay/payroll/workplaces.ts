import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { unitTree } from '../../organisation/service.ts'
import type { Workplaces } from './workplace-api.ts'
import { unitsAbove, type WorkplaceEra, workplacesOf } from './workplace-store.ts'

/** Nơi làm việc của các đơn vị trong phạm vi: its own, else that of the nearest unit above it. */
export async function workplaces(ctx: Context, day: PlainDate = ctx.today): Promise<Workplaces> {
  const units = await unitTree(ctx, { day })
  const ids = units.map(({ id }) => id)
  const above = Map.groupBy(await unitsAbove(ctx.db, ctx, ids, day), ({ unitId }) => unitId)
  const all = [...new Set([...ids, ...[...above.values()].flat().map(({ aboveId }) => aboveId)])]
  const recorded = Map.groupBy(await workplacesOf(ctx.db, ctx, all), ({ unitId }) => unitId)
  const heldBy = (unitId: string) => recorded.get(unitId)?.find((era) => covers(era, day))
  return units.map(({ id, name, path, depth }) => {
    const giver = heldBy(id) ? null : (above.get(id)?.find(({ aboveId }) => heldBy(aboveId)) ?? null)
    const held = heldBy(giver?.aboveId ?? id)
    return {
      id,
      name,
      path,
      depth,
      held: held ? shown(held) : null,
      heldFrom: giver?.name ?? null,
      eras: (recorded.get(id) ?? []).map(shown),
    }
  })
}

const covers = ({ from, until }: WorkplaceEra, day: PlainDate) =>
  (from === null || from <= day) && (until === null || day < until)

const shown = ({ unitId: _unitId, ...era }: WorkplaceEra) => era
