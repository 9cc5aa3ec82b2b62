import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import * as service from './service.ts'

const done = { 200: Done }
const ofUnit = '/api/campaigns/:id/units/:unitId'

export function campaignRoutes(app: App) {
  app.get('/api/campaigns', { schema: { response: { 200: api.Campaigns } } }, ({ ctx }) => service.campaigns(ctx))

  app.post('/api/campaigns', { schema: { body: api.OpenCampaign, response: { 200: Id } } }, ({ ctx, body }) =>
    service.openCampaign(ctx, body),
  )

  app.get(
    '/api/campaigns/:id',
    { schema: { params: api.CampaignId, response: { 200: api.Campaign } } },
    ({ ctx, params: { id } }) => service.campaign(ctx, id),
  )

  app.post(
    '/api/campaigns/:id/close',
    { schema: { params: api.CampaignId, body: api.CloseCampaign, response: done } },
    ({ ctx, params: { id }, body }) => service.closeCampaign(ctx, id, body),
  )

  app.post(
    '/api/campaigns/:id/corrections/:correctionId/answer',
    { schema: { params: api.CorrectionOfCampaign, body: api.AnswerCorrection, response: done } },
    ({ ctx, params: { id, correctionId }, body }) => service.answerCorrection(ctx, id, correctionId, body),
  )

  unitRoutes(app)
}

function unitRoutes(app: App) {
  const params = api.UnitOfCampaign

  app.get(ofUnit, { schema: { params, response: { 200: api.UnitList } } }, ({ ctx, params: { id, unitId } }) =>
    service.unitList(ctx, id, unitId),
  )

  app.post(
    `${ofUnit}/checks`,
    { schema: { params, body: api.CheckLines, response: done } },
    ({ ctx, params: { id, unitId }, body }) => service.checkLines(ctx, id, unitId, body),
  )

  app.post(
    `${ofUnit}/corrections`,
    { schema: { params, body: api.ProposeCorrection, response: { 200: Id } } },
    ({ ctx, params: { id, unitId }, body }) => service.proposeCorrection(ctx, id, unitId, body),
  )

  app.post(`${ofUnit}/hand-in`, { schema: { params, response: done } }, ({ ctx, params: { id, unitId } }) =>
    service.handInList(ctx, id, unitId),
  )
}
