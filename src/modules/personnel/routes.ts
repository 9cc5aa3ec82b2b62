import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import { formRoutes } from './form/routes.ts'
import { groupRoutes } from './groups/routes.ts'
import type { FormOthers } from './form/service.ts'
import { proposalRoutes } from './proposals/routes.ts'
import type { DueOf, LawMatter, PersonSection } from './model.ts'
import * as service from './service.ts'

/** What other modules say of a person: their sections of his page, what is due to him, what the law says of him. */
type Others = {
  readonly sections: readonly PersonSection[]
  readonly due: DueOf
  readonly matters: readonly LawMatter[]
  readonly form: FormOthers
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function personRoutes(app: App, { sections, due, matters, form }: Others) {
  readingRoutes(app, due)
  lawRoutes(app, matters)
  recordRoutes(app, [...service.personnelSections, ...sections])
  registerRoutes(app)
  formRoutes(app, form)
  groupRoutes(app, form.sees)
  proposalRoutes(app, form.sees)
  writingRoutes(app)
}

function readingRoutes(app: App, due: DueOf) {
  app.get(
    '/api/people',
    { schema: { querystring: api.PeopleQuery, response: { 200: api.PeoplePage } } },
    ({ ctx, query }) => service.people(ctx, query, due),
  )

  app.post(
    '/api/people/by-number',
    { schema: { body: api.FindByNumber, response: { 200: api.PeoplePage } } },
    ({ ctx, body }) => service.byNumber(ctx, body, due),
  )

  app.get(
    '/api/people/ranks',
    { schema: { querystring: api.AsOfQuery, response: { 200: api.RanksHeld } } },
    ({ ctx, query }) => service.ranks(ctx, query),
  )

  app.get('/api/people/export', { schema: { querystring: api.ExportQuery } }, async ({ ctx, query }, reply) =>
    reply
      .type(xlsx)
      .header('content-disposition', `attachment; filename="danh-sach-nhan-su-${query.day ?? ctx.today}.xlsx"`)
      .send(await service.exportPeople(ctx, query, due)),
  )
}

function recordRoutes(app: App, sections: readonly PersonSection[]) {
  app.get(
    '/api/people/:id',
    { schema: { params: Id, querystring: api.AsOfQuery, response: { 200: api.PersonRecord } } },
    ({ ctx, params, query }) => service.personRecord(ctx, params.id, query, sections),
  )

  app.get(
    '/api/people/:id/identity-number',
    { schema: { params: Id, response: { 200: api.IdentityNumber } } },
    ({ ctx, params }) => service.identityNumber(ctx, params.id),
  )
}

function lawRoutes(app: App, matters: readonly LawMatter[]) {
  app.get(
    '/api/people/:id/law',
    { schema: { params: Id, querystring: api.AsOfQuery, response: { 200: api.PersonLaw } } },
    ({ ctx, params, query }) => service.personLaw(ctx, params.id, query, matters),
  )
}

function registerRoutes(app: App) {
  app.get(
    '/api/people/similar',
    { schema: { querystring: api.SimilarQuery, response: { 200: api.Similar } } },
    ({ ctx, query }) => service.similarPeople(ctx, query),
  )

  app.post('/api/people/register', { schema: { body: api.NewRegistered, response: { 200: Id } } }, ({ ctx, body }) =>
    service.createRegistered(ctx, body),
  )

  app.post(
    '/api/people/:id/ties',
    { schema: { params: Id, body: api.NewTie, response: { 200: Done } } },
    ({ ctx, params, body }) => service.recordTie(ctx, params.id, body),
  )
}

function writingRoutes(app: App) {
  app.post('/api/people', { schema: { body: api.NewPerson, response: { 200: Id } } }, ({ ctx, body }) =>
    service.createPerson(ctx, body),
  )

  app.put(
    '/api/people/:id/identity',
    { schema: { params: Id, body: api.EditIdentity, response: { 200: Done } } },
    ({ ctx, params, body }) => service.editIdentity(ctx, params.id, body),
  )

  app.post(
    '/api/people/:id/postings',
    { schema: { params: Id, body: api.NewPosting, response: { 200: Done } } },
    ({ ctx, params, body }) => service.movePosting(ctx, params.id, body),
  )

  app.post(
    '/api/people/:id/departure',
    { schema: { params: Id, body: api.Departure, response: { 200: Done } } },
    ({ ctx, params, body }) => service.depart(ctx, params.id, body),
  )

  app.post(
    '/api/people/:id/absences',
    { schema: { params: Id, body: api.NewAbsence, response: { 200: Done } } },
    ({ ctx, params, body }) => service.recordAbsence(ctx, params.id, body),
  )

  app.delete(
    '/api/people/:id/absences/:factId',
    { schema: { params: api.FactOfPerson, body: api.Withdrawal, response: { 200: Done } } },
    ({ ctx, params, body }) => service.withdrawAbsence(ctx, params.id, params.factId, body),
  )
}
