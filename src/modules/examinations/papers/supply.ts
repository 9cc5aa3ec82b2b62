import type { Context } from '../../access/model.ts'
import type { Supply } from '../exam/api.ts'
import { ensureWhole } from '../exam/guard.ts'
import { readSupply } from './store.ts'

/** Nguồn câu hỏi để lập ma trận đề: numbers alone. */
export async function supply(ctx: Context): Promise<Supply> {
  ensureWhole(ctx)
  return readSupply(ctx.db, ctx.agency.id)
}
