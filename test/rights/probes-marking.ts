import { newId } from '#lib/id.ts'
import type { Probe } from './probes.ts'

const reason = 'Kiểm tra quyền'

/** Of an exam whose panel this account is not of: whoever does not see the whole agency is refused. */
const whole = (path: string, body?: object): Probe => ({
  means: 'whole',
  ask: () => ({ path: `/api/exams/${newId()}${path}`, ...(body && { body }) }),
})
const self = (path: string, body?: object): Probe => ({ means: 'self', ask: () => ({ path, ...(body && { body }) }) })

const place = { cipher: 'ABC00001', position: 0, part: '' }
const late = { attemptId: newId(), device: newId(), seq: 1 }

export const markingProbes: Readonly<Record<string, Probe>> = {
  'GET /api/marking': self('/api/marking'),
  'GET /api/exams/:id/markers': whole('/markers'),
  'GET /api/exams/:id/markers/choices': whole('/markers/choices'),
  'PUT /api/exams/:id/markers': whole('/markers', { markers: [] }),
  'POST /api/exams/:id/ciphers': whole('/ciphers'),
  'GET /api/exams/:id/marking': whole('/marking'),
  'POST /api/exams/:id/marking': whole('/marking', { ...place, points: '1' }),
  'GET /api/exams/:id/marking/file': whole('/marking/file?cipher=ABC00001&position=0'),
  'GET /api/exams/:id/results': whole('/results'),
  'GET /api/exams/:id/results/export': whole('/results/export'),
  'GET /api/exams/:id/results/:candidateId': whole(`/results/${newId()}`),
  'GET /api/exams/:id/recomputation': whole('/recomputation'),
  'POST /api/exams/:id/publication/proposal': whole('/publication/proposal'),
  'POST /api/exams/:id/publication': whole('/publication'),
  'GET /api/exams/:id/mark-changes': whole('/mark-changes'),
  'POST /api/exams/:id/mark-changes': whole('/mark-changes', { attemptId: newId(), position: 0, becomes: '1', reason }),
  'POST /api/exams/:id/mark-changes/:changeId/answer': whole(`/mark-changes/${newId()}/answer`, { agreed: true }),
  'GET /api/exams/:id/late-answers': whole('/late-answers'),
  'POST /api/exams/:id/late-answers/decision': whole('/late-answers/decision', {
    answers: [late],
    counted: true,
    reason,
  }),
  'GET /api/exams/:id/rechecks': whole('/rechecks'),
  'POST /api/exams/:id/rechecks/:recheckId/answer': whole(`/rechecks/${newId()}/answer`, { answer: reason }),
  'GET /api/my-exam-results': self('/api/my-exam-results'),
  'POST /api/my-exam-results/:id/recheck': self(`/api/my-exam-results/${newId()}/recheck`, { reason }),
  'GET /api/exams/:id/certificates': whole('/certificates'),
  'GET /api/certificates/:code': self('/api/certificates/00000000000000000000'),
  'GET /api/exams/:id/analysis': whole('/analysis'),
  'GET /api/exams/:id/analysis/people': whole('/analysis/people'),
  'GET /api/exams/:id/analysis/export': whole('/analysis/export'),
}
