import { mayReach } from '#modules/access/service.ts'
import type { SeesGroup, SensitiveGroup } from '#modules/personnel/model.ts'
import { type Rights, scopeFor } from './rights.ts'

/** By which route each sensitive group is read: whoever may not read it there does not see it printed either. */
const readBy: Readonly<Record<SensitiveGroup, string>> = {
  number: 'GET /api/people/:id/identity-number',
  papers: 'GET /api/people/:id/groups/papers',
  health: 'GET /api/people/:id/groups/health',
  history: 'GET /api/people/:id/groups/history',
  family: 'GET /api/people/:id/groups/family',
}

export const seesGroup =
  (rights: Rights): SeesGroup =>
  async (ctx, personId, group) => {
    const scope = scopeFor(rights, readBy[group], ctx.actor)
    return scope !== undefined && (await mayReach(ctx.db, { ...ctx, scope }, personId))
  }
