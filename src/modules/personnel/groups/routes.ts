import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import { AsOfQuery } from '../api.ts'
import type { SeesGroup } from '../form/model.ts'
import { EntryParams, GroupEntries, GroupParams, NewEntry, WithdrawEntry } from './api.ts'
import { addToGroup, correctInGroup, recordGroups, withdrawFromGroup } from './service.ts'
import { sensitiveRecords } from './spec.ts'

const read = { schema: { params: Id, querystring: AsOfQuery, response: { 200: GroupEntries } } }

/** Lý lịch: each sensitive group has a route, and so a right, of its own. */
export function groupRoutes(app: App, sees: SeesGroup) {
  app.get('/api/people/:id/groups', read, ({ ctx, params, query }) => recordGroups(ctx, params.id, query, null))

  for (const kind of sensitiveRecords) {
    app.get(`/api/people/:id/groups/${kind}`, read, ({ ctx, params, query }) =>
      recordGroups(ctx, params.id, query, kind),
    )
  }

  app.post(
    '/api/people/:id/groups/:group',
    { schema: { params: GroupParams, body: NewEntry, response: { 200: Done } } },
    ({ ctx, params, body }) => addToGroup(ctx, params.id, params.group, body, sees),
  )

  app.put(
    '/api/people/:id/groups/:group/:factId',
    { schema: { params: EntryParams, body: NewEntry, response: { 200: Done } } },
    ({ ctx, params, body }) => correctInGroup(ctx, params, body, sees),
  )

  app.post(
    '/api/people/:id/groups/:group/:factId/withdrawal',
    { schema: { params: EntryParams, body: WithdrawEntry, response: { 200: Done } } },
    ({ ctx, params, body }) => withdrawFromGroup(ctx, params, body, sees),
  )
}
