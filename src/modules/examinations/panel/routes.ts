import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { ExamId } from '../exam/api.ts'
import { AppointPanel, PanelView, PassPhrase } from './api.ts'
import { acceptKey, appointPanel, panelOf } from './service.ts'

const params = ExamId
const done = { 200: Done }

export function panelRoutes(app: App) {
  app.get('/api/exams/:id/panel', { schema: { params, response: { 200: PanelView } } }, ({ ctx, params: { id } }) =>
    panelOf(ctx, id),
  )

  app.post(
    '/api/exams/:id/panel',
    { schema: { params, body: AppointPanel, response: done } },
    ({ ctx, params: { id }, body }) => appointPanel(ctx, id, body),
  )

  app.post(
    '/api/exams/:id/panel/key',
    { schema: { params, body: PassPhrase, response: done } },
    ({ ctx, params: { id }, body }) => acceptKey(ctx, id, body.passPhrase),
  )
}
