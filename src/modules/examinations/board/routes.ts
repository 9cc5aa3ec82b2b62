import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import * as api from './api.ts'
import * as service from './service.ts'

const at = '/api/exam-sessions/:id'
const done = { 200: Done }

export function boardRoutes(app: App) {
  const params = api.SessionId
  const seat = api.SeatOfSession

  app.get(`${at}/board`, { schema: { params, response: { 200: api.Board } } }, ({ ctx, params: { id } }) =>
    service.board(ctx, id),
  )
  app.post(`${at}/start`, { schema: { params, response: done } }, ({ ctx, params: { id } }) =>
    service.startSession(ctx, id),
  )
  app.post(`${at}/close`, { schema: { params, response: done } }, ({ ctx, params: { id } }) =>
    service.closeSession(ctx, id),
  )
  app.post(
    `${at}/seats/:seatId/minutes`,
    { schema: { params: seat, body: api.GiveMinutes, response: done } },
    ({ ctx, params: { id, seatId }, body }) => service.giveMinutes(ctx, id, seatId, body),
  )
  app.post(
    `${at}/seats/:seatId/computer`,
    { schema: { params: seat, body: api.GiveComputer, response: { 200: api.ComputerCode } } },
    ({ ctx, params: { id, seatId }, body }) => service.giveComputer(ctx, id, seatId, body),
  )
}
