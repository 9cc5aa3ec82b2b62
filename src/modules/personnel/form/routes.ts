import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Id } from '#lib/shapes.ts'
import { FormPage, FormQuery } from './api.ts'
import { formDocx, type FormOthers, formPage, formPdf } from './service.ts'

const schema = { params: Id, querystring: FormQuery }

export function formRoutes(app: App, others: FormOthers) {
  app.get('/api/people/:id/form', { schema: { ...schema, response: { 200: FormPage } } }, ({ ctx, params, query }) =>
    formPage(ctx, params.id, query, others),
  )

  app.get('/api/people/:id/form.pdf', { schema }, async ({ ctx, params, query }, reply) =>
    download(reply, await formPdf(ctx, params.id, query, others)),
  )

  app.get('/api/people/:id/form.docx', { schema }, async ({ ctx, params, query }, reply) =>
    download(reply, await formDocx(ctx, params.id, query, others)),
  )
}
