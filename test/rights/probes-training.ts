import type { Client } from '#test/support/client.ts'
import type { Probe } from './probes.ts'
import type { Whose, World } from './world.ts'

let made = 0
const today = '2018-04-01'

async function must(answer: ReturnType<Client['post']>) {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`preparing a probe: ${status} ${JSON.stringify(body).slice(0, 300)}`)
  return body
}

const course = () => ({ name: `Chương trình ${++made}`, subject: 'skills', kind: 'update', lessons: 8 })
const wanted = () => ({
  ...course(),
  organiserKind: 'other',
  organiser: 'Đơn vị tổ chức (mẫu)',
  level: 'town',
  from: today,
  to: today,
})
const session = () => ({ on: today, starts: '07:00', ends: '08:00', lessons: 1, topic: 'Thử', teacher: 'Thử' })

const classOf = async (w: World, whose: Whose): Promise<string> =>
  (await must((await w.officer(whose)).post('/api/training/classes', wanted()))).id

const sessionOf = async (w: World, whose: Whose, classId?: string): Promise<string> => {
  const at = classId ?? (await classOf(w, whose))
  return (await must((await w.officer(whose)).post(`/api/training/classes/${at}/sessions`, session()))).id
}

/** A class somebody of that circle was sent to by decision. */
async function attended(w: World, whose: Whose) {
  const [officer, signer] = [await w.officer(whose), await w.signer(whose)]
  const [classId, personId] = [await classOf(w, whose), await w.another(whose)]
  const draft = { kind: 'send-to-training', personIds: [personId], by: today, terms: { classId } }
  const { id } = await must(officer.post('/api/decisions', draft))
  await must(officer.post(`/api/decisions/${id}/submit`, { version: 1 }))
  await must(signer.post(`/api/decisions/${id}/sign`, { version: 2 }))
  return { classId, personId }
}

const agency = (path: string, body?: () => object): Probe => ({
  means: 'agency',
  ask: () => ({ path, ...(body && { body: body() }) }),
})
const ofClass = (path: string, body?: () => object): Probe => ({
  means: 'agency',
  ask: async (w, whose) => ({
    path: `/api/training/classes/${await classOf(w, whose)}${path}`,
    ...(body && { body: body() }),
  }),
})
const ofSession = (path: string, body?: () => object): Probe => ({
  means: 'agency',
  ask: async (w, whose) => ({
    path: `/api/training/sessions/${await sessionOf(w, whose)}${path}`,
    ...(body && { body: body() }),
  }),
})
const nobody = '00000000-0000-4000-8000-000000000000'

/** Somebody of each circle has attended a class: who of them a list shows is compared. */
const shown = (path: string): Probe => ({
  means: 'list',
  async ask(w) {
    for (const whose of ['own', 'same-unit', 'other-unit', 'other-agency'] as const) await attended(w, whose)
    return { path }
  },
})

export const trainingProbes: Readonly<Record<string, Probe>> = {
  'GET /api/training/courses': agency('/api/training/courses'),
  'POST /api/training/courses': agency('/api/training/courses', course),
  'POST /api/training/courses/:id/retire': {
    means: 'agency',
    async ask(w, whose) {
      const { id } = await must((await w.officer(whose)).post('/api/training/courses', course()))
      return { path: `/api/training/courses/${id}/retire`, body: {} }
    },
  },
  'GET /api/training/classes': agency('/api/training/classes'),
  'POST /api/training/classes': agency('/api/training/classes', wanted),
  'GET /api/training/classes/:id': ofClass(''),
  'POST /api/training/classes/:id': {
    means: 'agency',
    async ask(w, whose) {
      const id = await classOf(w, whose)
      const { factId } = (await (await w.officer(whose)).get(`/api/training/classes/${id}`)).body
      return { path: `/api/training/classes/${id}`, body: { ...wanted(), factId } }
    },
  },
  'GET /api/training/classes/:id/export': ofClass('/export'),
  'POST /api/training/classes/:id/candidates': {
    means: 'write',
    async ask(w, whose) {
      const [id, person] = [await classOf(w, whose), await w.another(whose)]
      return { path: `/api/training/classes/${id}/candidates`, body: { personIds: [person] } }
    },
  },
  'POST /api/training/classes/:id/candidates/removal': {
    means: 'write',
    async ask(w, whose) {
      const [id, person] = [await classOf(w, whose), await w.another(whose)]
      const body = { personIds: [person] }
      await must((await w.officer(whose)).post(`/api/training/classes/${id}/candidates`, body))
      return { path: `/api/training/classes/${id}/candidates/removal`, body }
    },
  },
  'POST /api/training/classes/:id/results': {
    means: 'write',
    async ask(w, whose) {
      const { classId, personId } = await attended(w, whose)
      const results = [{ personId, outcome: 'completed', grade: null }]
      return { path: `/api/training/classes/${classId}/results`, body: { results } }
    },
  },
  'POST /api/training/classes/:id/sessions': ofClass('/sessions', session),
  'GET /api/training/sessions/:id': ofSession(''),
  'POST /api/training/sessions/:id/removal': ofSession('/removal', () => ({})),
  'POST /api/training/sessions/:id/attendance': {
    means: 'write',
    async ask(w, whose) {
      const { classId, personId } = await attended(w, whose)
      const marks = [{ personId, state: 'present', reason: null }]
      return { path: `/api/training/sessions/${await sessionOf(w, whose, classId)}/attendance`, body: { marks } }
    },
  },
  'GET /api/training/sessions/:id/code': ofSession('/code?origin=https://hientai.test'),
  'GET /api/training/mine': { means: 'self', ask: () => ({ path: '/api/training/mine' }) },
  'POST /api/training/check-in': {
    means: 'self',
    ask: () => ({ path: '/api/training/check-in', body: { sessionId: nobody, code: 'x' } }),
  },
  'POST /api/training/classes/:id/feedback': {
    means: 'self',
    ask: () => ({
      path: `/api/training/classes/${nobody}/feedback`,
      body: { content: 1, teaching: 1, running: 1, useful: 1 },
    }),
  },
  'GET /api/people/:id/training-refund': {
    means: 'read',
    ask: (w, whose) => ({ path: `/api/people/${w.people[whose]}/training-refund?leftOn=${today}` }),
  },
  'GET /api/training/report': agency('/api/training/report'),
  'GET /api/training/report/learners': shown('/api/training/report/learners?limit=500'),
  'GET /api/training/hours': {
    means: 'list',
    ask: () => ({ path: '/api/training/hours?only=all&limit=500' }),
  },
}
