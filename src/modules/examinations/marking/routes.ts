import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done, Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import * as service from './service.ts'

/** Chấm thi: giám khảo, điểm, công bố, phúc khảo. */
export function markingRoutes(app: App) {
  markerRoutes(app)
  resultRoutes(app)
  decisionRoutes(app)

  app.get('/api/my-exam-results', { schema: { response: { 200: api.MyResults } } }, ({ ctx }) => service.myResults(ctx))
  app.post(
    '/api/my-exam-results/:id/recheck',
    { schema: { params: Id, body: api.Reason, response: { 200: Done } } },
    ({ ctx, params, body }) => service.askRecheck(ctx, params.id, body),
  )
}

function markerRoutes(app: App) {
  app.get('/api/marking', { schema: { response: { 200: api.MarkingTasks } } }, ({ ctx }) => service.myMarking(ctx))
  app.get('/api/exams/:id/markers', { schema: { params: Id, response: { 200: api.Markers } } }, ({ ctx, params }) =>
    service.markersOf(ctx, params.id),
  )
  app.get(
    '/api/exams/:id/markers/choices',
    { schema: { params: Id, querystring: api.ChoicesQuery, response: { 200: api.MarkerChoices } } },
    ({ ctx, params, query }) => service.markerChoices(ctx, params.id, query.q),
  )
  app.put(
    '/api/exams/:id/markers',
    { schema: { params: Id, body: api.NameMarkers, response: { 200: Done } } },
    ({ ctx, params, body }) => service.nameMarkers(ctx, params.id, body),
  )
  app.post('/api/exams/:id/ciphers', { schema: { params: Id, response: { 200: api.Ciphers } } }, ({ ctx, params }) =>
    service.assignCiphers(ctx, params.id),
  )
  app.get('/api/exams/:id/marking', { schema: { params: Id, response: { 200: api.MarkingWork } } }, ({ ctx, params }) =>
    service.marking(ctx, params.id),
  )
  app.post(
    '/api/exams/:id/marking',
    { schema: { params: Id, body: api.GiveMark, response: { 200: Done } } },
    ({ ctx, params, body }) => service.giveMark(ctx, params.id, body),
  )
  app.get(
    '/api/exams/:id/marking/file',
    { schema: { params: Id, querystring: api.PaperPlace } },
    async ({ ctx, params, query }, reply) => download(reply, await service.essayFile(ctx, params.id, query)),
  )
}

function resultRoutes(app: App) {
  app.get('/api/exams/:id/results', { schema: { params: Id, response: { 200: api.Results } } }, ({ ctx, params }) =>
    service.results(ctx, params.id),
  )
  app.get('/api/exams/:id/results/export', { schema: { params: Id } }, async ({ ctx, params }, reply) =>
    download(reply, await service.resultsSheet(ctx, params.id)),
  )
  app.get(
    '/api/exams/:id/results/:candidateId',
    { schema: { params: api.CandidateOf, response: { 200: api.ResultLines } } },
    ({ ctx, params }) => service.resultLines(ctx, params.id, params.candidateId),
  )
  app.get(
    '/api/exams/:id/recomputation',
    { schema: { params: Id, response: { 200: api.Recomputed } } },
    ({ ctx, params }) => service.recompute(ctx, params.id),
  )
  app.post(
    '/api/exams/:id/publication/proposal',
    { schema: { params: Id, response: { 200: Done } } },
    ({ ctx, params }) => service.proposePublication(ctx, params.id),
  )
  app.post('/api/exams/:id/publication', { schema: { params: Id, response: { 200: Done } } }, ({ ctx, params }) =>
    service.publish(ctx, params.id),
  )
}

function decisionRoutes(app: App) {
  app.get(
    '/api/exams/:id/mark-changes',
    { schema: { params: Id, response: { 200: api.Changes } } },
    ({ ctx, params }) => service.changesOf(ctx, params.id),
  )
  app.post(
    '/api/exams/:id/mark-changes',
    { schema: { params: Id, body: api.ProposeChange, response: { 200: Id } } },
    ({ ctx, params, body }) => service.proposeChange(ctx, params.id, body),
  )
  app.post(
    '/api/exams/:id/mark-changes/:changeId/answer',
    { schema: { params: api.ChangeId, body: api.AnswerChange, response: { 200: Done } } },
    ({ ctx, params, body }) => service.answerChange(ctx, params.id, params.changeId, body),
  )
  app.get(
    '/api/exams/:id/late-answers',
    { schema: { params: Id, response: { 200: api.LateAnswers } } },
    ({ ctx, params }) => service.lateAnswers(ctx, params.id),
  )
  app.post(
    '/api/exams/:id/late-answers/decision',
    { schema: { params: Id, body: api.DecideLate, response: { 200: Done } } },
    ({ ctx, params, body }) => service.decideLate(ctx, params.id, body),
  )
  app.get('/api/exams/:id/rechecks', { schema: { params: Id, response: { 200: api.Rechecks } } }, ({ ctx, params }) =>
    service.rechecksOf(ctx, params.id),
  )
  app.post(
    '/api/exams/:id/rechecks/:recheckId/answer',
    { schema: { params: api.RecheckOf, body: api.AnswerRecheck, response: { 200: Done } } },
    ({ ctx, params, body }) => service.answerRecheck(ctx, params.id, params.recheckId, body),
  )
}
