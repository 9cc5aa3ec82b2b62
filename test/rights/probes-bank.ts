import { newId } from '#lib/id.ts'
import type { Ask, Probe } from './probes.ts'

const whole = (ask: () => Ask): Probe => ({ means: 'whole', ask: () => Promise.resolve(ask()) })
const at = () => `/api/exam-questions/${newId()}`
const text = {
  difficulty: 1,
  framework: null,
  competency: null,
  body: { kind: 'true-false', prompt: 'Kiểm tra quyền?' },
  key: { kind: 'true-false', right: true },
  explanation: '',
  source: 'Kiểm tra quyền',
}

export const bankProbes: Readonly<Record<string, Probe>> = {
  'GET /api/exam-topics': whole(() => ({ path: '/api/exam-topics' })),
  'POST /api/exam-topics': whole(() => ({ path: '/api/exam-topics', body: { name: `Chuyên đề ${newId()}` } })),
  'GET /api/exam-questions': whole(() => ({ path: '/api/exam-questions' })),
  'POST /api/exam-questions': whole(() => ({ path: '/api/exam-questions', body: { ...text, topicId: newId() } })),
  'GET /api/exam-questions/:id': whole(() => ({ path: at() })),
  'POST /api/exam-questions/:id/versions': whole(() => ({ path: `${at()}/versions`, body: { ...text, version: 1 } })),
  'POST /api/exam-questions/:id/review': whole(() => ({
    path: `${at()}/review`,
    body: { version: 1, accept: true, note: '' },
  })),
  'POST /api/exam-questions/:id/retirement': whole(() => ({ path: `${at()}/retirement` })),
}
