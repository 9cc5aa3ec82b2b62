import type { Context } from '../../access/model.ts'
import { unitTree } from '../../organisation/service.ts'

/** The unit and everything below it, as of today. */
export async function unitsUnder(ctx: Context, unitId: string): Promise<ReadonlySet<string>> {
  const under = new Set([unitId])
  for (const unit of await unitTree(ctx, {})) if (unit.parentId && under.has(unit.parentId)) under.add(unit.id)
  return under
}
