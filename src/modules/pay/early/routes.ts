import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done } from '#lib/shapes.ts'
import * as api from './api.ts'
import { chooseEqual } from './choose.ts'
import { personVerdict } from './person-verdict.ts'
import { earlyRaises } from './list.ts'
import { recordPastRaise, withdrawPastRaise } from './record.ts'
import { recordNotice, withdrawNotice } from './record-notice.ts'
import { retirementRaises } from './retirement-list.ts'
import { criteriaEras, setCriteria } from './set-criteria.ts'
import { earlyRaisesSheet } from './sheet.ts'

const done = { 200: Done }
const params = api.PersonId

export function earlyRaiseRoutes(app: App) {
  app.get(
    '/api/pay/early-raises',
    { schema: { querystring: api.EarlyRaisesQuery, response: { 200: api.EarlyRaises } } },
    ({ ctx, query }) => earlyRaises(ctx, query),
  )

  app.get(
    '/api/pay/early-raises/export',
    { schema: { querystring: api.EarlyRaisesQuery } },
    async ({ ctx, query }, reply) => download(reply, await earlyRaisesSheet(ctx, query)),
  )

  app.get('/api/pay/retirement-raises', { schema: { response: { 200: api.RetirementRaises } } }, ({ ctx }) =>
    retirementRaises(ctx),
  )

  app.get('/api/pay/early-raise-criteria', { schema: { response: { 200: api.CriteriaEras } } }, ({ ctx }) =>
    criteriaEras(ctx),
  )

  app.put('/api/pay/early-raise-criteria', { schema: { body: api.SetCriteria, response: done } }, ({ ctx, body }) =>
    setCriteria(ctx, body),
  )

  app.get(
    '/api/people/:id/early-raise',
    { schema: { params, querystring: api.ReviewYear, response: { 200: api.PersonVerdict } } },
    ({ ctx, params: { id }, query }) => personVerdict(ctx, id, query.year),
  )

  app.post(
    '/api/people/:id/early-raise-choice',
    { schema: { params, body: api.ChooseEqual, response: done } },
    ({ ctx, params: { id }, body }) => chooseEqual(ctx, id, body),
  )

  app.post(
    '/api/people/:id/early-raises',
    { schema: { params, body: api.NewPastRaise, response: done } },
    ({ ctx, params: { id }, body }) => recordPastRaise(ctx, id, body),
  )

  app.post(
    '/api/people/:id/early-raises/:factId/withdrawal',
    { schema: { params: api.PersonFactId, body: api.WithdrawFact, response: done } },
    ({ ctx, params: { id, factId }, body }) => withdrawPastRaise(ctx, id, factId, body),
  )

  app.post(
    '/api/people/:id/retirement-notices',
    { schema: { params, body: api.NewNotice, response: done } },
    ({ ctx, params: { id }, body }) => recordNotice(ctx, id, body),
  )

  app.post(
    '/api/people/:id/retirement-notices/:factId/withdrawal',
    { schema: { params: api.PersonFactId, body: api.WithdrawFact, response: done } },
    ({ ctx, params: { id, factId }, body }) => withdrawNotice(ctx, id, factId, body),
  )
}
