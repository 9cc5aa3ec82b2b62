import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done, FindingShape, Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import { closeMonth } from './close.ts'
import { kindsOn } from './kinds-on.ts'
import { explainPay, paySheet, personPay } from './read.ts'
import { endAllowance, recordAllowance, recordDependants } from './record-allowance.ts'
import * as sheet from './sheet-api.ts'
import { sheetPdf, sheetXlsx } from './sheet-file.ts'
import { recordWorkplace } from './workplace.ts'
import { Workplaces, WorkplacesQuery } from './workplace-api.ts'
import { workplaces } from './workplaces.ts'

const params = api.PersonId
const done = { 200: Done }

export function payrollRoutes(app: App) {
  factRoutes(app)

  app.get(
    '/api/pay/sheet',
    { schema: { querystring: sheet.SheetQuery, response: { 200: sheet.PaySheet } } },
    ({ ctx, query }) => paySheet(ctx, query),
  )

  app.get('/api/pay/sheet/export', { schema: { querystring: sheet.SheetQuery } }, async ({ ctx, query }, reply) =>
    download(reply, await sheetXlsx(ctx, query)),
  )

  app.get('/api/pay/sheet.pdf', { schema: { querystring: sheet.SheetQuery } }, async ({ ctx, query }, reply) =>
    download(reply, await sheetPdf(ctx, query)),
  )

  app.get(
    '/api/people/:id/pay',
    { schema: { params, querystring: sheet.PersonPayQuery, response: { 200: sheet.PersonPay } } },
    ({ ctx, params: { id }, query }) => personPay(ctx, id, query),
  )

  app.get(
    '/api/people/:id/pay/why',
    { schema: { params, querystring: sheet.WhyQuery, response: { 200: FindingShape } } },
    ({ ctx, params: { id }, query }) => explainPay(ctx, id, query) as never,
  )

  app.post('/api/pay/months', { schema: { body: sheet.CloseMonth, response: { 200: Id } } }, ({ ctx, body }) =>
    closeMonth(ctx, body),
  )
}

function factRoutes(app: App) {
  app.get(
    '/api/pay/allowance-kinds',
    { schema: { querystring: api.KindsQuery, response: { 200: api.AllowanceKinds } } },
    async ({ ctx, query }) => kindsOn(query.day ?? ctx.today),
  )

  app.post(
    '/api/people/:id/allowances',
    { schema: { params, body: api.NewAllowanceFact, response: done } },
    ({ ctx, params: { id }, body }) => recordAllowance(ctx, id, body),
  )

  app.post(
    '/api/people/:id/allowances/:factId/withdrawal',
    { schema: { params: api.PersonFactId, body: api.EndAllowanceFact, response: done } },
    ({ ctx, params: { id, factId }, body }) => endAllowance(ctx, id, factId, body),
  )

  app.post(
    '/api/people/:id/dependants',
    { schema: { params, body: api.NewDependants, response: done } },
    ({ ctx, params: { id }, body }) => recordDependants(ctx, id, body),
  )

  app.get(
    '/api/pay/workplaces',
    { schema: { querystring: WorkplacesQuery, response: { 200: Workplaces } } },
    ({ ctx, query }) => workplaces(ctx, query.day),
  )

  app.post(
    '/api/units/:id/workplace',
    { schema: { params, body: api.NewWorkplace, response: done } },
    ({ ctx, params: { id }, body }) => recordWorkplace(ctx, id, body),
  )
}
