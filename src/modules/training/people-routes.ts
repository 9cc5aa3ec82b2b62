import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { ById } from './api.ts'
import { EnterResults, SomePeople } from './people-api.ts'
import { addCandidates, dropCandidates } from './people/candidates.ts'
import { enterResults } from './people/results.ts'
const done = { 200: Done }
const params = ById
const one = '/api/training/classes/:id'

export function peopleRoutes(app: App) {
  app.post(
    `${one}/candidates`,
    { schema: { params, body: SomePeople, response: done } },
    ({ ctx, params: { id }, body }) => addCandidates(ctx, id, body),
  )

  app.post(
    `${one}/candidates/removal`,
    { schema: { params, body: SomePeople, response: done } },
    ({ ctx, params: { id }, body }) => dropCandidates(ctx, id, body),
  )

  app.post(
    `${one}/results`,
    { schema: { params, body: EnterResults, response: done } },
    ({ ctx, params: { id }, body }) => enterResults(ctx, id, body),
  )
}
