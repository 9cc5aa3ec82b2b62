import type { App } from '#http/app.ts'
import { Hours, HoursQuery } from './hours-api.ts'
import * as api from './report-api.ts'
import { hours } from './report/hours.ts'
import { learnersBehind, report } from './report/report.ts'

export function reportRoutes(app: App) {
  app.get(
    '/api/training/report',
    { schema: { querystring: api.ReportQuery, response: { 200: api.Report } } },
    ({ ctx, query }) => report(ctx, query),
  )

  app.get(
    '/api/training/report/learners',
    { schema: { querystring: api.BehindQuery, response: { 200: api.Behind } } },
    ({ ctx, query }) => learnersBehind(ctx, query),
  )

  app.get('/api/training/hours', { schema: { querystring: HoursQuery, response: { 200: Hours } } }, ({ ctx, query }) =>
    hours(ctx, query),
  )
}
