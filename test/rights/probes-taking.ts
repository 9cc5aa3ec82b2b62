import { newId } from '#lib/id.ts'
import type { Probe } from './probes.ts'

const at = () => `/api/exam-sessions/${newId()}`
const self = (path: () => string, body?: object): Probe => ({
  means: 'self',
  ask: () => ({ path: path(), ...(body && { body }) }),
})
const reason = 'Kiểm tra quyền'

/** A session belongs to its panel and invigilators, whatever their roles: src/modules/examinations/board tests who that is. */
export const takingProbes: Readonly<Record<string, Probe>> = {
  'GET /api/exam-sessions/:id/board': self(() => `${at()}/board`),
  'POST /api/exam-sessions/:id/start': self(() => `${at()}/start`),
  'POST /api/exam-sessions/:id/close': self(() => `${at()}/close`),
  'POST /api/exam-sessions/:id/seats/:seatId/minutes': self(() => `${at()}/seats/${newId()}/minutes`, {
    minutes: 5,
    reason,
  }),
  'POST /api/exam-sessions/:id/seats/:seatId/computer': self(() => `${at()}/seats/${newId()}/computer`, { reason }),
}
