import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done } from '#lib/shapes.ts'
import { ExamId, SessionId } from '../exam/api.ts'
import * as api from './api.ts'
import { addCandidates, candidates, renumberCandidates, withdrawCandidate } from './candidates.ts'
import { incidents, writeIncident } from './incidents.ts'
import { printSession } from './print.ts'
import { roomRoutes } from './room-routes.ts'
import { placeCandidates } from './seats.ts'
import { issueTickets } from './tickets.ts'

const params = ExamId
const done = { 200: Done }

export function hallRoutes(app: App) {
  candidateRoutes(app)
  roomRoutes(app)

  app.post('/api/exams/:id/seats', { schema: { params, response: { 200: api.Placed } } }, ({ ctx, params: { id } }) =>
    placeCandidates(ctx, id),
  )

  app.post(
    '/api/exams/:id/sessions/:sessionId/tickets',
    { schema: { params: SessionId, body: api.IssueTickets, response: { 200: api.Tickets } } },
    ({ ctx, params: { id, sessionId }, body }) => issueTickets(ctx, id, sessionId, body),
  )

  app.get(
    '/api/exams/:id/sessions/:sessionId/print',
    { schema: { params: SessionId, querystring: api.PrintQuery } },
    async ({ ctx, params: { id, sessionId }, query }, reply) =>
      download(reply, await printSession(ctx, id, sessionId, query)),
  )

  app.get(
    '/api/exams/:id/sessions/:sessionId/incidents',
    { schema: { params: SessionId, response: { 200: api.Incidents } } },
    ({ ctx, params: { sessionId } }) => incidents(ctx, sessionId),
  )

  app.post(
    '/api/exams/:id/sessions/:sessionId/incidents',
    { schema: { params: SessionId, body: api.WriteIncident, response: { 200: api.Recorded } } },
    ({ ctx, params: { id, sessionId }, body }) => writeIncident(ctx, id, sessionId, body),
  )
}

function candidateRoutes(app: App) {
  app.get(
    '/api/exams/:id/candidates',
    { schema: { params, response: { 200: api.Candidates } } },
    ({ ctx, params: { id } }) => candidates(ctx, id),
  )

  app.post(
    '/api/exams/:id/candidates',
    { schema: { params, body: api.AddCandidates, response: { 200: api.Added } } },
    ({ ctx, params: { id }, body }) => addCandidates(ctx, id, body),
  )

  app.post('/api/exams/:id/numbers', { schema: { params, response: done } }, ({ ctx, params: { id } }) =>
    renumberCandidates(ctx, id),
  )

  app.post(
    '/api/exams/:id/candidates/:candidateId/withdrawal',
    { schema: { params: api.CandidateId, body: api.Reason, response: done } },
    ({ ctx, params: { id, candidateId }, body }) => withdrawCandidate(ctx, id, candidateId, body.reason),
  )
}
