import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done } from '#lib/shapes.ts'
import * as api from './api.ts'
import { draft } from './draft.ts'
import { draftRevocation } from './draft-revocation.ts'
import { discard, edit, giveBack, submit, takeOff } from './draft-acts.ts'
import { decisionsSheet } from './export.ts'
import { kindsOf } from './kinds.ts'
import type { DecisionKind } from './model.ts'
import { document, docx, pdf } from './print.ts'
import { decision, decisions } from './read.ts'
import { register } from './register.ts'
import { registerSheet } from './register-sheet.ts'
import { registerPdf } from './register-pdf.ts'
import { sign } from './sign.ts'

const params = api.DecisionId
const done = { 200: Done }
const made = { 200: api.DecisionId }

export function decisionRoutes(app: App, registered: readonly DecisionKind[]) {
  const kinds = kindsOf(registered)

  app.get(
    '/api/decisions',
    { schema: { querystring: api.DecisionsQuery, response: { 200: api.DecisionsPage } } },
    ({ ctx, query }) => decisions(kinds, ctx, query),
  )

  app.get('/api/decisions/export', { schema: { querystring: api.DecisionsQuery } }, async ({ ctx, query }, reply) =>
    download(reply, await decisionsSheet(ctx, query)),
  )

  app.post('/api/decisions', { schema: { body: api.DraftDecision, response: made } }, ({ ctx, body }) =>
    draft(kinds, ctx, body),
  )

  app.get('/api/decisions/:id', { schema: { params, response: { 200: api.Decision } } }, ({ ctx, params: { id } }) =>
    decision(kinds, ctx, id),
  )

  app.patch(
    '/api/decisions/:id',
    { schema: { params, body: api.EditDecision, response: done } },
    ({ ctx, params: { id }, body }) => edit(ctx, id, body),
  )

  app.delete(
    '/api/decisions/:id/items/:itemId',
    { schema: { params: api.ItemId, querystring: api.AtVersionQuery, response: done } },
    ({ ctx, params: { id, itemId }, query }) => takeOff(ctx, id, itemId, query),
  )

  app.post(
    '/api/decisions/:id/discard',
    { schema: { params, body: api.AtVersion, response: done } },
    ({ ctx, params: { id }, body }) => discard(ctx, id, body),
  )

  app.post(
    '/api/decisions/:id/submit',
    { schema: { params, body: api.AtVersion, response: done } },
    ({ ctx, params: { id }, body }) => submit(ctx, id, body),
  )

  app.post(
    '/api/decisions/:id/return',
    { schema: { params, body: api.ReturnDecision, response: done } },
    ({ ctx, params: { id }, body }) => giveBack(ctx, id, body),
  )

  app.post(
    '/api/decisions/:id/sign',
    { schema: { params, body: api.AtVersion, response: { 200: api.Signed } } },
    ({ ctx, params: { id }, body }) => sign(kinds, ctx, id, body),
  )

  app.post(
    '/api/decisions/:id/revocation',
    { schema: { params, body: api.RevokeDecision, response: made } },
    ({ ctx, params: { id }, body }) => draftRevocation(kinds, ctx, id, body),
  )

  app.get(
    '/api/decisions/:id/document',
    { schema: { params, response: { 200: api.DecisionDocument } } },
    ({ ctx, params: { id } }) => document(kinds, ctx, id),
  )

  app.get('/api/decisions/:id/document.pdf', { schema: { params } }, async ({ ctx, params: { id } }, reply) =>
    download(reply, await pdf(kinds, ctx, id)),
  )

  app.get('/api/decisions/:id/document.docx', { schema: { params } }, async ({ ctx, params: { id } }, reply) =>
    download(reply, await docx(kinds, ctx, id)),
  )

  app.get(
    '/api/register',
    { schema: { querystring: api.RegisterQuery, response: { 200: api.Register } } },
    ({ ctx, query }) => register(kinds, ctx, query),
  )

  app.get('/api/register/export', { schema: { querystring: api.RegisterQuery } }, async ({ ctx, query }, reply) =>
    download(reply, await registerSheet(kinds, ctx, query)),
  )

  app.get('/api/register.pdf', { schema: { querystring: api.RegisterQuery } }, async ({ ctx, query }, reply) =>
    download(reply, await registerPdf(kinds, ctx, query)),
  )
}
