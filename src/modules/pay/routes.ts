import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done } from '#lib/shapes.ts'
import { NewAllowance, NewStep, PersonId, Ranks, StepCounts, StepsExport, StepsQuery } from './api.ts'
import { correctAllowance, correctStep } from './correct.ts'
import { payrollRoutes } from './payroll/routes.ts'
import { overtimeRoutes } from './overtime/routes.ts'
import { earlyRaiseRoutes } from './early/routes.ts'
import { ranks, stepCounts } from './steps.ts'
import { stepsSheet } from './steps-sheet.ts'

export function payRoutes(app: App) {
  earlyRaiseRoutes(app)
  payrollRoutes(app)
  overtimeRoutes(app)

  app.get('/api/pay/ranks', { schema: { response: { 200: Ranks } } }, async ({ ctx }) => ranks(ctx))

  app.get('/api/pay/steps', { schema: { querystring: StepsQuery, response: { 200: StepCounts } } }, ({ ctx, query }) =>
    stepCounts(ctx, query),
  )

  app.get('/api/pay/steps/export', { schema: { querystring: StepsExport } }, async ({ ctx, query }, reply) =>
    download(reply, await stepsSheet(ctx, query)),
  )

  app.post(
    '/api/people/:id/steps',
    { schema: { params: PersonId, body: NewStep, response: { 200: Done } } },
    ({ ctx, params: { id }, body }) => correctStep(ctx, id, body),
  )

  app.post(
    '/api/people/:id/beyond-top-step',
    { schema: { params: PersonId, body: NewAllowance, response: { 200: Done } } },
    ({ ctx, params: { id }, body }) => correctAllowance(ctx, id, body),
  )
}
