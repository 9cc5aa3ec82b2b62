import type { DecisionsQuery } from './api.ts'
import type { Context } from '../access/model.ts'
import { listDecisions } from './list-store.ts'

const few: Pick<DecisionsQuery, 'offset' | 'limit'> = { offset: 0, limit: 8 }

/** By number, subject, note, or the name of somebody in it: the latest few. */
export const searchDecisions = (ctx: Context, q: string) => listDecisions(ctx.db, ctx, { q, ...few })
