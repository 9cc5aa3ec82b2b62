import { sql } from 'kysely'
import { newId } from '#lib/id.ts'
import type { Ask, Probe } from './probes.ts'
import type { Whose, World } from './world.ts'

const plan = {
  name: 'Sát hạch kiểm tra quyền',
  framework: 'it',
  competency: 'IU01',
  level: 1,
  lawOn: '2018-04-01',
  passPoints: '5',
  minutes: 60,
}

const agencyOf = (w: World, whose: Whose) => (whose === 'other-agency' ? w.away : w.home)

async function topic(w: World, whose: Whose): Promise<string> {
  const { db, agency } = agencyOf(w, whose)
  const id = newId()
  await sql`insert into exam_topic (agency_id, id, name) values (${agency.id}, ${id}, ${`Chuyên đề ${id}`})`.execute(db)
  return id
}

const blueprint = async (w: World, whose: Whose) => [
  { topicId: await topic(w, whose), difficulty: 1, count: 10, points: '1' },
]

async function made(w: World, whose: Whose, path: string, body: object): Promise<string> {
  const answer = await (await w.officer(whose)).post(path, body)
  if (answer.status !== 200) throw new Error(`preparing a probe: ${JSON.stringify(answer.body)}`)
  return answer.body.id
}

const exam = async (w: World, whose: Whose) =>
  made(w, whose, '/api/exams', { ...plan, blueprint: await blueprint(w, whose) })

const startsAt = '2018-04-02T00:30:00Z'
const room = { name: 'Phòng 1', rows: 3, columns: 4, invigilators: [] }

async function session(w: World, whose: Whose): Promise<string> {
  const path = `/api/exams/${await exam(w, whose)}/sessions`
  return `${path}/${await made(w, whose, path, { startsAt })}`
}

const whole = (ask: (w: World, whose: Whose) => Promise<Ask>): Probe => ({ means: 'whole', ask })
const ofExam = (path: string, body?: object) =>
  whole(async (w, whose) => ({ path: `/api/exams/${await exam(w, whose)}${path}`, ...(body && { body }) }))
const ofSession = (path: string, body?: object) =>
  whole(async (w, whose) => ({ path: `${await session(w, whose)}${path}`, ...(body && { body }) }))
const self = (path: string, body?: object): Probe => ({
  means: 'self',
  ask: () => ({ path: `/api/exams/${newId()}${path}`, ...(body && { body }) }),
})
const passPhrase = 'bốn từ không liên quan'

export const examProbes: Readonly<Record<string, Probe>> = {
  'GET /api/exams': { means: 'list', shows: 'nobody', ask: () => ({ path: '/api/exams' }) },
  'POST /api/exams': whole(async (w, whose) => ({
    path: '/api/exams',
    body: { ...plan, blueprint: await blueprint(w, whose) },
  })),
  'GET /api/exams/supply': whole(() => Promise.resolve({ path: '/api/exams/supply' })),
  'GET /api/exams/invigilators': whole(() => Promise.resolve({ path: '/api/exams/invigilators' })),
  'GET /api/exams/:id': ofExam(''),
  'PATCH /api/exams/:id': whole(async (w, whose) => ({
    path: `/api/exams/${await exam(w, whose)}`,
    body: { ...plan, version: 1, blueprint: await blueprint(w, whose) },
  })),
  'POST /api/exams/:id/cancellation': ofExam('/cancellation', { note: 'Kiểm tra quyền' }),
  'GET /api/exams/:id/candidates': ofExam('/candidates'),
  'POST /api/exams/:id/candidates': whole(async (w, whose) => ({
    path: `/api/exams/${await exam(w, whose)}/candidates`,
    body: { personIds: [w.people[whose]] },
  })),
  'POST /api/exams/:id/candidates/:candidateId/withdrawal': ofExam(`/candidates/${newId()}/withdrawal`, {
    reason: 'Kiểm tra quyền',
  }),
  'POST /api/exams/:id/numbers': ofExam('/numbers', {}),
  'GET /api/exams/:id/hall': ofExam('/hall'),
  'POST /api/exams/:id/sessions': ofExam('/sessions', { startsAt }),
  'PUT /api/exams/:id/sessions/:sessionId': ofSession('', { startsAt }),
  'DELETE /api/exams/:id/sessions/:sessionId': ofSession(''),
  'POST /api/exams/:id/sessions/:sessionId/rooms': ofSession('/rooms', room),
  'PUT /api/exams/:id/sessions/:sessionId/rooms/:roomId': ofRoom(room),
  'DELETE /api/exams/:id/sessions/:sessionId/rooms/:roomId': ofRoom(),
  'POST /api/exams/:id/seats': ofExam('/seats', {}),
  'POST /api/exams/:id/sessions/:sessionId/tickets': ofSession('/tickets', {}),
  'GET /api/exams/:id/sessions/:sessionId/print': ofSession('/print?what=danh-sach'),
  'GET /api/exams/:id/sessions/:sessionId/incidents': self(`/sessions/${newId()}/incidents`),
  'POST /api/exams/:id/sessions/:sessionId/incidents': self(`/sessions/${newId()}/incidents`, {
    kind: 'other',
    note: 'Kiểm tra quyền',
  }),
  'GET /api/exams/:id/panel': ofExam('/panel'),
  'POST /api/exams/:id/panel': whole(async (w, whose) => ({
    path: `/api/exams/${await exam(w, whose)}/panel`,
    body: { members: [{ personId: w.people[whose], role: 'chair', isOpener: true }] },
  })),
  'POST /api/exams/:id/panel/key': self('/panel/key', { passPhrase }),
  'GET /api/exams/:id/papers': ofExam('/papers'),
  'POST /api/exams/:id/papers': ofExam('/papers', { papers: 4, reserves: 1 }),
  'POST /api/exams/:id/sessions/:sessionId/opening': self(`/sessions/${newId()}/opening`, { passPhrase }),
  'POST /api/exams/:id/sessions/:sessionId/reserve': self(`/sessions/${newId()}/reserve`, {
    paperId: newId(),
    reserveId: newId(),
    reason: 'Kiểm tra quyền',
  }),
  'POST /api/exams/:id/sessions/:sessionId/restoration': self(`/sessions/${newId()}/restoration`, { passPhrase }),
}

function ofRoom(body?: object): Probe {
  return whole(async (w, whose) => {
    const path = `${await session(w, whose)}/rooms`
    return { path: `${path}/${await made(w, whose, path, room)}`, ...(body && { body }) }
  })
}
