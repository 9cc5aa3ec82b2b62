import type { App, AppOptions } from '#http/app.ts'
import * as api from './api.ts'
import { checkCertificate, examCertificates, printedCertificate } from './service.ts'

/** Nobody finds a code by trying: so many questions a minute from one address. */
const rateLimit = { max: 30, timeWindow: '1 minute' }

export function certificateRoutes(app: App, { db }: Pick<AppOptions, 'db'>) {
  app.get(
    '/api/public/certificates/:code',
    { config: { rateLimit }, schema: { params: api.CodeParams, response: { 200: api.Checked } } },
    ({ params }) => checkCertificate(db, params.code),
  )

  app.get(
    '/api/exams/:id/certificates',
    { schema: { params: api.ExamId, response: { 200: api.Certificates } } },
    ({ ctx, params }) => examCertificates(ctx, params.id),
  )

  app.get(
    '/api/certificates/:code',
    { schema: { params: api.CodeParams, response: { 200: api.Printed } } },
    ({ ctx, params, protocol, host }) => printedCertificate(ctx, params.code, `${protocol}://${host}`),
  )
}
