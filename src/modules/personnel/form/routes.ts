import type { App } from '#http/app.ts'
import { Id } from '#lib/shapes.ts'
import { FormPage, FormQuery } from './api.ts'
import { formDocx, type FormOthers, formPage, formPdf } from './service.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const schema = { params: Id, querystring: FormQuery }

export function formRoutes(app: App, others: FormOthers) {
  app.get('/api/people/:id/form', { schema: { ...schema, response: { 200: FormPage } } }, ({ ctx, params, query }) =>
    formPage(ctx, params.id, query, others),
  )

  app.get('/api/people/:id/form.pdf', { schema }, async ({ ctx, params, query }, reply) =>
    reply
      .type('application/pdf')
      .header('content-disposition', 'attachment; filename="so-yeu-ly-lich.pdf"')
      .send(await formPdf(ctx, params.id, query, others)),
  )

  app.get('/api/people/:id/form.docx', { schema }, async ({ ctx, params, query }, reply) =>
    reply
      .type(word)
      .header('content-disposition', 'attachment; filename="so-yeu-ly-lich.docx"')
      .send(await formDocx(ctx, params.id, query, others)),
  )
}
