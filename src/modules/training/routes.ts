import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done, Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import { addCourse, courses, endCourse } from './classes/courses.ts'
import { classDetail, classes } from './classes/read.ts'
import { editClass, openClass } from './classes/save.ts'
import { learningRoutes } from './learning-routes.ts'
import { classSheet } from './people/sheet.ts'
import { reportRoutes } from './report-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { peopleRoutes } from './people-routes.ts'

const done = { 200: Done }
const params = api.ById
const one = '/api/training/classes/:id'

export function trainingRoutes(app: App) {
  courseRoutes(app)
  classRoutes(app)
  peopleRoutes(app)
  sessionRoutes(app)
  learningRoutes(app)
  reportRoutes(app)
}

function courseRoutes(app: App) {
  app.get('/api/training/courses', { schema: { response: { 200: api.Courses } } }, ({ ctx }) => courses(ctx))

  app.post('/api/training/courses', { schema: { body: api.NewCourse, response: { 200: Id } } }, ({ ctx, body }) =>
    addCourse(ctx, body),
  )

  app.post('/api/training/courses/:id/retire', { schema: { params, response: done } }, ({ ctx, params: { id } }) =>
    endCourse(ctx, id),
  )
}

function classRoutes(app: App) {
  app.get(
    '/api/training/classes',
    { schema: { querystring: api.ClassesQuery, response: { 200: api.Classes } } },
    ({ ctx, query }) => classes(ctx, query),
  )

  app.post('/api/training/classes', { schema: { body: api.NewClass, response: { 200: Id } } }, ({ ctx, body }) =>
    openClass(ctx, body),
  )

  app.get(one, { schema: { params, response: { 200: api.ClassDetail } } }, ({ ctx, params: { id } }) =>
    classDetail(ctx, id),
  )

  app.post(one, { schema: { params, body: api.EditClass, response: done } }, ({ ctx, params: { id }, body }) =>
    editClass(ctx, id, body),
  )

  app.get(`${one}/export`, { schema: { params } }, async ({ ctx, params: { id } }, reply) =>
    download(reply, await classSheet(ctx, id)),
  )
}
