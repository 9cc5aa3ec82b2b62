import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import type { SeesGroup } from '../form/model.ts'
import { Answer, Made, NewProposal, ProposalId, Proposals } from '../groups/api.ts'
import * as service from './service.ts'

export function proposalRoutes(app: App, sees: SeesGroup) {
  app.post(
    '/api/people/:id/proposals',
    { schema: { params: Id, body: NewProposal, response: { 200: Made } } },
    ({ ctx, params, body }) => service.propose(ctx, params.id, body),
  )

  app.get('/api/people/:id/proposals', { schema: { params: Id, response: { 200: Proposals } } }, ({ ctx, params }) =>
    service.proposalsOf(ctx, params.id, sees),
  )

  app.get('/api/record-proposals', { schema: { response: { 200: Proposals } } }, ({ ctx }) =>
    service.proposals(ctx, sees),
  )

  app.get('/api/record-proposals/:id/evidence', { schema: { params: ProposalId } }, async ({ ctx, params }, reply) => {
    const { name, type, file } = await service.evidence(ctx, params.id, sees)
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('content-security-policy', 'sandbox')
      .send(file)
  })

  app.post(
    '/api/record-proposals/:id/acceptance',
    { schema: { params: ProposalId, response: { 200: Done } } },
    ({ ctx, params }) => service.accept(ctx, params.id, sees),
  )

  app.post(
    '/api/record-proposals/:id/answer',
    { schema: { params: ProposalId, body: Answer, response: { 200: Done } } },
    ({ ctx, params, body }) => service.decline(ctx, params.id, body, sees),
  )
}
