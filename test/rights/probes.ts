import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Client } from '#test/support/client.ts'
import { addDays } from '#lib/date.ts'
import { competencyProbes } from './probes-competencies.ts'
import { bankProbes } from './probes-bank.ts'
import { examProbes } from './probes-exams.ts'
import { takingProbes } from './probes-taking.ts'
import { markingProbes } from './probes-marking.ts'
import { trainingProbes } from './probes-training.ts'
import { circles, type Whose, type World } from './world.ts'

export type Ask = { readonly path: string; readonly body?: object; readonly headers?: Record<string, string> }

/**
 * How a route is asked about the record of one circle.
 * read, write: one record; nobody writes on his own. unit: something in a unit. list: what it shows is compared. agency: records of the agency as a whole.
 * whole: only for accounts that reach the whole agency. self: the account's own session.
 */
export type Probe = {
  readonly means: 'read' | 'write' | 'unit' | 'list' | 'agency' | 'whole' | 'self'
  readonly ask: (w: World, whose: Whose) => Promise<Ask> | Ask
  /** What a list shows, where it is not JSON with names. */
  readonly shows?: 'sheet' | 'paper' | 'units' | 'nobody'
}

const reason = 'Kiểm tra quyền'
const person =
  (path: string, body?: (w: World) => object) =>
  (w: World, whose: Whose): Ask => ({ path: `/api/people/${w.people[whose]}${path}`, ...(body && { body: body(w) }) })

const read = (path: string): Probe => ({ means: 'read', ask: person(path) })
const write = (path: string, body: (w: World) => object): Probe => ({ means: 'write', ask: person(path, body) })
const list = (path: string, shows?: Probe['shows']): Probe => ({
  means: 'list',
  ask: () => ({ path }),
  ...(shows && { shows }),
})
const self = (path: string, body?: object): Probe => ({ means: 'self', ask: () => ({ path, ...(body && { body }) }) })

async function must(answer: ReturnType<Client['post']>) {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`preparing a probe: ${status} ${JSON.stringify(body).slice(0, 300)}`)
  return body
}

/** A draft about one new person of that circle, made by an officer of the whole agency. */
async function draft(w: World, whose: Whose, people = 1): Promise<string> {
  const officer = await w.officer(whose)
  if (whose === 'own') await discardOpen(officer, w.people.own)
  const personIds = new Set<string>()
  for (let at = 0; at < people; at++) personIds.add(await w.another(at > 0 && whose === 'own' ? 'same-unit' : whose))
  return (
    await must(officer.post('/api/decisions', { kind: 'regular-raise', personIds: [...personIds], by: '2030-12-31' }))
  ).id
}

async function discardOpen(officer: Client, personId: string) {
  const { rows } = (await officer.get('/api/decisions')).body
  for (const { id, version, state } of rows) {
    const { items } = (await officer.get(`/api/decisions/${id}`)).body
    if (
      ['draft', 'submitted'].includes(state) &&
      items.some((item: { personId: string }) => item.personId === personId)
    ) {
      await must(officer.post(`/api/decisions/${id}/discard`, { version }))
    }
  }
}

async function submitted(w: World, whose: Whose): Promise<string> {
  const id = await draft(w, whose)
  await must((await w.officer(whose)).post(`/api/decisions/${id}/submit`, { version: 1 }))
  return id
}

async function signed(w: World, whose: Whose): Promise<string> {
  const id = await submitted(w, whose)
  await must((await w.signer(whose)).post(`/api/decisions/${id}/sign`, { version: 2 }))
  return id
}

type Prepare = (w: World, whose: Whose) => Promise<string>

const alone: Prepare = (w, whose) => draft(w, whose)

const decision = (means: 'read' | 'write', prepare: Prepare, path: string, body?: object): Probe => ({
  means,
  ask: async (w, whose) => ({ path: `/api/decisions/${await prepare(w, whose)}${path}`, ...(body && { body }) }),
})

const takeOff: Probe = {
  means: 'write',
  async ask(w, whose) {
    const id = await draft(w, whose, 2)
    const { items, version } = (await (await w.officer(whose)).get(`/api/decisions/${id}`)).body
    return { path: `/api/decisions/${id}/items/${items[0].id}?version=${version}` }
  },
}

const fact = (path: string, bodyOf: (made: number) => object, section: string, suffix = '/withdrawal'): Probe => ({
  means: 'write',
  async ask(w, whose) {
    const officer = await w.officer(whose)
    const id = whose === 'own' ? w.people.own : await w.another(whose)
    await must(officer.post(`/api/people/${id}/${path}`, bodyOf(++recorded)))
    const record = (await officer.get(`/api/people/${id}`)).body
    const line = record.sections
      .flatMap((each: { lines: object[] }) => each.lines)
      .find((each: { id: string; label: string }) => each.label.includes(section))
    if (!line) throw new Error(`no line "${section}" on the record: ${JSON.stringify(record.sections).slice(0, 400)}`)
    return { path: `/api/people/${id}/${path}/${line.id.slice(0, 36)}${suffix}`, body: { reason } }
  },
})

const wish = { group: 'schooling', act: 'add', factId: null, values: { level: 'primary' }, note: null }
const paper = { name: 'bang.pdf', file: Buffer.from('%PDF-1.7').toString('base64') }

/** What the person of that circle asked to have written in his record. */
async function proposed(w: World, whose: Whose): Promise<string> {
  const id = whose === 'own' ? w.people.own : await w.another(whose)
  const agency = whose === 'other-agency' ? w.away : w.home
  const himself = await agency.as('employee', w.units[whose === 'own' ? 'same-unit' : whose], id)
  return (await must(himself.post(`/api/people/${id}/proposals`, { ...wish, evidence: paper }))).id
}

const proposal = (means: 'read' | 'write', path: string, body?: object): Probe => ({
  means,
  ask: async (w, whose) => ({
    path: `/api/record-proposals/${await proposed(w, whose)}${path}`,
    ...(body && { body }),
  }),
})

/** One line of the record of a new person of that circle, to correct or withdraw. */
const groupLine = (suffix: string, body: object): Probe => ({
  means: 'write',
  async ask(w, whose) {
    const officer = await w.officer(whose)
    const id = whose === 'own' ? w.people.own : await w.another(whose)
    await must(officer.post(`/api/people/${id}/groups/schooling`, { values: { level: 'primary' }, reason }))
    const { body: groups } = await officer.get(`/api/people/${id}/groups`)
    const { entries } = groups.find(({ group }: { group: string }) => group === 'schooling')
    return { path: `/api/people/${id}/groups/schooling/${entries[0].factId}${suffix}`, body }
  },
})

// Each on a day of its own; those already approved must lie before the world's own day.
let tried = 0

const late = { day: '2026-11-09', from: '18:00', to: '19:00', purpose: reason }

/** A stretch of overtime of one circle, as it stands at that stage; the world's own day is before the limits it is tried by. */
async function madeOvertime(w: World, whose: Whose, stage: 'asked' | 'approved', of?: [personId: string, day: string]) {
  const { db, agency } = whose === 'other-agency' ? w.away : w.home
  await Promise.all([w.officer(whose), w.signer(whose)]) // who asks and who approves are two accounts
  const [personId, day] = of ?? [
    await w.another(whose),
    addDays(stage === 'asked' ? '2026-01-01' : '2005-01-01', ++tried % 360),
  ]
  const id = randomUUID()
  await sql`insert into overtime (agency_id, id, person_id, unit_id, day, starts, ends, purpose, extended, compensated,
      asked_by, approved, decided_by, decided_at)
    select ${agency.id}, ${id}, ${personId}, p.unit_id, ${day}::date, 1080, 1200,
      'thử', false, false, a.id, ${stage === 'approved' || null}, b.id, ${stage === 'approved' ? sql`now()` : null}
    from posting p, (select min(id::text)::uuid as id from account where agency_id = ${agency.id}) a,
      (select ${stage === 'approved' ? sql`max(id::text)::uuid` : sql`null::uuid`} as id from account where agency_id = ${agency.id}) b
    where p.agency_id = ${agency.id} and p.person_id = ${personId} and upper_inf(p.known) limit 1
    on conflict do nothing`.execute(db)
  return id
}

const overtimeOfAll = (path: string) => async (w: World) => {
  for (const whose of circles) await madeOvertime(w, whose, 'asked', [w.people[whose], '2018-03-05'])
  return { path: `${path}?month=2018-03-01` }
}

const overtime = (means: 'read' | 'write', stage: 'asked' | 'approved', path: string, body?: object): Probe => ({
  means,
  ask: async (w, whose) => ({
    path: `/api/pay/overtime/${await madeOvertime(w, whose, stage)}${path}`,
    ...(body && { body }),
  }),
})

// Each recording is another fact: of another month, paper or year.
let recorded = 0

const absence = { kind: 'unpaid-leave', from: '2016-01-01', until: '2016-03-01', note: null, reason }
const discipline = {
  form: 'reprimand',
  decidedOn: '2016-05-05',
  paper: '12/QĐ-KL',
  conduct: 'Vi phạm giờ làm việc',
  reason,
}
const grade = { year: 2016, grade: 'failed', conduct: null, reason }

const honour = { code: 'grassroots-fighter', awardedOn: '2016-12-20', paper: '3/QĐ-KT', reason }
const initiative = {
  kind: 'initiative',
  title: 'Rút ngắn thời gian trả kết quả',
  level: 'base',
  recognisedOn: '2016-11-20',
  paper: '7/QĐ-SK',
  reason,
}

const responsibility = (made = 0) => ({
  kind: 'responsibility',
  place: `Việc ${made}`,
  rate: '0.1',
  basis: '05/QĐ',
  from: '2017-01-01',
  reason,
})

const pastRaise = { kind: 'merit', year: 2012, decidedOn: '2012-12-20', paper: '9/QĐ-UBND', reason }
const notice = { notifiedOn: '2018-03-01', retiresFrom: '2018-10-01', paper: '5/TB-UBND', reason }

const month = (made: number) => ({
  from: `20${String(16 - (made % 12)).padStart(2, '0')}-06-01`,
  until: `20${String(16 - (made % 12)).padStart(2, '0')}-06-15`,
})

// A second record of one person: the same name, birthday and post.
const twin = (w: World, whose: Whose, name = w.names[whose]): Promise<string> =>
  (whose === 'other-agency' ? w.away : w.home).person({ name, unitId: w.units[whose === 'own' ? 'same-unit' : whose] })

/** A record beside the asker's, and one of that circle, which could be one person. */
async function twins(w: World, whose: Whose): Promise<readonly [a: string, b: string]> {
  const name = `Vũ Song Sinh ${++recorded}`
  const b = whose === 'own' ? w.people.own : await twin(w, whose, name)
  return [await twin(w, 'same-unit', name), b]
}

async function pair(w: World, whose: Whose) {
  const name = `${w.names[whose]} Sinh Đôi ${++recorded}`
  await twin(w, whose, name)
  await twin(w, whose, name)
}

async function merged(w: World, whose: Whose): Promise<string> {
  if (whose === 'own') await discardOpen(await w.officer(whose), w.people.own)
  const keepId = whose === 'own' ? w.people.own : await twin(w, whose, `Vũ Song Sinh ${++recorded}`)
  const officer = await w.officer(whose)
  const { identity, posting } = (await officer.get(`/api/people/${keepId}`)).body
  const home = whose === 'other-agency' ? w.away : w.home
  const mergeId = await home.person({
    name: identity.fullName,
    birthOn: identity.birthOn,
    unitId: posting.unitId,
    title: posting.title,
    office: posting.office,
    staff: posting.staff,
    ...(posting.from && { since: posting.from }),
  })
  return (await must(officer.post('/api/merges', { keepId, mergeId, choices, reason }))).id
}
const choices = { person_identity: 'keep', salary_step: 'keep' }

/** Somebody of that circle whose name is written badly, and what a repair of it would do. */
async function badlyNamed(w: World, whose: Whose) {
  const personId = whose === 'own' ? w.people.own : await twin(w, whose, `${w.names[whose]} VIẾT SAI ${++recorded}`)
  if (whose === 'own')
    await sql`update person_identity set full_name = btrim(full_name) || ' ' where person_id = ${personId} and upper_inf(known)`.execute(
      w.home.db,
    )
  const officer = await w.officer(whose)
  const { token } = await must(officer.get(`/api/cleaning/preview?repair=name-form&personId=${personId}`))
  return { officer, body: { repair: 'name-form', personId, token, reason } }
}

async function repaired(w: World, whose: Whose): Promise<string> {
  const { officer, body } = await badlyNamed(w, whose)
  return (await must(officer.post('/api/cleaning/repairs', body))).id
}

const inEveryCircle = (path: string, prepare: (w: World, whose: Whose) => Promise<unknown>) => async (w: World) => {
  for (const whose of circles) await prepare(w, whose)
  return { path }
}

const ownTable = () => ({
  name: `Bảng ${randomUUID()}`,
  shared: true,
  question: { population: 'staff', rows: ['sex'], columns: [], filters: [], unitId: null },
})

/** A table that the asker saved himself. */
const savedTable = (path: string, deleted: boolean, body?: () => object): Probe => ({
  means: 'agency',
  async ask(w) {
    const officer = w.accounts.officer
    const { id } = await must(officer.post('/api/statistics/saved', ownTable()))
    if (deleted) await must(officer.request('DELETE', `/api/statistics/saved/${id}?version=1`))
    return { path: `/api/statistics/saved/${id}${path}`, ...(body && { body: body() }) }
  },
})

const rounds = { title: 'Thử', message: '', parts: ['name'], dueOn: '2030-01-01' }

/** A campaign of a new unit of that circle, with one person in it. */
async function asked(w: World, whose: Whose, personId?: string) {
  const home = whose === 'other-agency' ? w.away : w.home
  const at = whose === 'own' ? 'same-unit' : whose
  const unitId = await home.unit(`Tổ ${++recorded}`, w.units[at])
  const person = personId ?? (await home.person({ name: `${w.names[at]} ${recorded}`, unitId }))
  const officer = await w.officer(whose)
  const asks = personId ? (await officer.get(`/api/people/${personId}`)).body.posting.unitId : unitId
  const { rows } = { rows: (await officer.get('/api/campaigns')).body }
  for (const { id, stage } of personId ? rows : [])
    if (stage === 'open') await officer.post(`/api/campaigns/${id}/close`, { note: reason })
  const { id } = await must(officer.post('/api/campaigns', { ...rounds, unitIds: [asks] }))
  return { id, unitId: asks, person, officer }
}

const ofAsked = (path: string, body?: (person: string) => object): Probe => ({
  means: 'unit',
  async ask(w, whose) {
    const { id, unitId, person } = await asked(w, whose)
    return { path: `/api/campaigns/${id}/units/${unitId}${path}`, ...(body && { body: body(person) }) }
  },
})

const counted = { indicator: 'staff', day: '2018-04-01' }
const ownCounted = { population: 'staff', rows: ['sex'], columns: [], day: '2018-04-01' }

export const probes: Readonly<Record<string, Probe>> = {
  ...trainingProbes,
  ...bankProbes,
  ...competencyProbes,
  ...examProbes,
  ...takingProbes,
  ...markingProbes,
  'GET /api/campaigns': {
    means: 'list',
    ask: inEveryCircle('/api/campaigns', (w, whose) => asked(w, whose)),
    shows: 'nobody',
  },
  'POST /api/campaigns': {
    means: 'unit',
    async ask(w, whose) {
      const home = whose === 'other-agency' ? w.away : w.home
      const unitId = await home.unit(`Tổ ${++recorded}`, w.units[whose === 'own' ? 'same-unit' : whose])
      return { path: '/api/campaigns', body: { ...rounds, unitIds: [unitId] } }
    },
  },
  'GET /api/campaigns/:id': {
    means: 'unit',
    ask: async (w, whose) => ({ path: `/api/campaigns/${(await asked(w, whose)).id}` }),
  },
  'POST /api/campaigns/:id/close': {
    means: 'unit',
    ask: async (w, whose) => ({
      path: `/api/campaigns/${(await asked(w, whose)).id}/close`,
      body: { note: reason },
    }),
  },
  'POST /api/campaigns/:id/corrections/:correctionId/answer': {
    means: 'write',
    async ask(w, whose) {
      const { id, unitId, person, officer } = await asked(w, whose, whose === 'own' ? w.people.own : undefined)
      const correction = { personId: person, field: 'other', wanted: 'Khác', note: null }
      const made = await must(officer.post(`/api/campaigns/${id}/units/${unitId}/corrections`, correction))
      return { path: `/api/campaigns/${id}/corrections/${made.id}/answer`, body: { accept: false, answer: reason } }
    },
  },
  'GET /api/campaigns/:id/units/:unitId': ofAsked(''),
  'POST /api/campaigns/:id/units/:unitId/checks': ofAsked('/checks', () => ({})),
  'POST /api/campaigns/:id/units/:unitId/corrections': ofAsked('/corrections', (personId) => ({
    personId,
    field: 'other',
    wanted: 'Khác',
    note: null,
  })),
  'POST /api/campaigns/:id/units/:unitId/hand-in': {
    means: 'unit',
    async ask(w, whose) {
      const { id, unitId, officer } = await asked(w, whose)
      await must(officer.post(`/api/campaigns/${id}/units/${unitId}/checks`, {}))
      return { path: `/api/campaigns/${id}/units/${unitId}/hand-in`, body: {} }
    },
  },
  'GET /api/cleaning/rules': { means: 'agency', ask: () => ({ path: '/api/cleaning/rules' }) },
  'GET /api/cleaning/rules/:rule/people': {
    means: 'list',
    ask: inEveryCircle('/api/cleaning/rules/name-form/people?limit=200', badlyNamed),
  },
  'GET /api/cleaning/spellings': { means: 'agency', ask: () => ({ path: '/api/cleaning/spellings' }) },
  'GET /api/cleaning/preview': {
    means: 'list',
    ask: inEveryCircle('/api/cleaning/preview?repair=name-form', badlyNamed),
    shows: 'nobody', // one's own record is left out of what can be repaired
  },
  'GET /api/cleaning/repairs': { means: 'agency', ask: () => ({ path: '/api/cleaning/repairs' }) },
  'POST /api/cleaning/repairs': {
    means: 'write',
    ask: async (w, whose) => ({ path: '/api/cleaning/repairs', body: (await badlyNamed(w, whose)).body }),
  },
  'POST /api/cleaning/repairs/:id/withdrawal': {
    means: 'write',
    ask: async (w, whose) => ({
      path: `/api/cleaning/repairs/${await repaired(w, whose)}/withdrawal`,
      body: { reason },
    }),
  },
  'GET /api/duplicates': { means: 'list', ask: inEveryCircle('/api/duplicates?limit=200', pair) },
  'GET /api/duplicates/pair': {
    means: 'read',
    async ask(w, whose) {
      const [a, b] = await twins(w, whose)
      return { path: `/api/duplicates/pair?a=${a}&b=${b}` }
    },
  },
  'POST /api/duplicates/dismissals': {
    means: 'write',
    async ask(w, whose) {
      const [a, b] = await twins(w, whose)
      return { path: '/api/duplicates/dismissals', body: { a, b, reason } }
    },
  },
  'DELETE /api/duplicates/dismissals': {
    means: 'write',
    async ask(w, whose) {
      const [a, b] = await twins(w, whose)
      if (whose === 'same-unit' || whose === 'other-unit')
        await must((await w.officer(whose)).post('/api/duplicates/dismissals', { a, b, reason }))
      return { path: '/api/duplicates/dismissals', body: { a, b } }
    },
  },
  'GET /api/merges': { means: 'list', ask: inEveryCircle('/api/merges', merged), shows: 'nobody' },
  'POST /api/merges': {
    means: 'write',
    async ask(w, whose) {
      const [keepId, mergeId] = await twins(w, whose)
      return { path: '/api/merges', body: { keepId, mergeId, choices, reason } }
    },
  },
  'POST /api/merges/:id/withdrawal': {
    means: 'write',
    ask: async (w, whose) => ({ path: `/api/merges/${await merged(w, whose)}/withdrawal`, body: { reason } }),
  },
  'GET /api/session': self('/api/session'),
  'PUT /api/session/password': self('/api/session/password', { current: 'sai', next: 'một mật khẩu mới dài' }),
  'GET /api/accounts': { means: 'agency', ask: () => ({ path: '/api/accounts' }) },
  'POST /api/accounts': {
    means: 'agency',
    ask: () => ({
      path: '/api/accounts',
      body: {
        username: `moi-${randomUUID().slice(0, 8)}`,
        fullName: 'Mới',
        password: 'mật khẩu khá dài',
        grants: [{ role: 'employee', unitId: null }],
      },
    }),
  },
  'PUT /api/accounts/:id': {
    means: 'agency',
    async ask(w, whose) {
      const { accountId } = await freshAccount(w, whose)
      return {
        path: `/api/accounts/${accountId}`,
        body: {
          version: 1,
          fullName: 'Sửa',
          personId: null,
          grants: [{ role: 'employee', unitId: null }],
          disabled: false,
        },
      }
    },
  },
  'PUT /api/accounts/:id/password': {
    means: 'agency',
    ask: async (w, whose) => ({
      path: `/api/accounts/${(await freshAccount(w, whose)).accountId}/password`,
      body: { password: 'mật khẩu đặt lại' },
    }),
  },
  'GET /api/accounts/export': { means: 'agency', ask: () => ({ path: '/api/accounts/export' }) },
  'GET /api/accounts/people': list('/api/accounts/people', 'nobody'),
  'GET /api/activity/export': { means: 'agency', ask: () => ({ path: '/api/activity/export' }) },
  'GET /api/activity/seal': { means: 'agency', ask: () => ({ path: '/api/activity/seal' }) },
  'GET /api/activity': { means: 'agency', ask: () => ({ path: '/api/activity' }) },
  'GET /api/people': list('/api/people?limit=500'),
  'POST /api/people/by-number': {
    means: 'list',
    ask: () => ({ path: '/api/people/by-number', body: { idNumber: '022085000999' } }),
    shows: 'nobody',
  },
  'GET /api/people/ranks': list('/api/people/ranks', 'nobody'),
  'GET /api/people/export': list('/api/people/export', 'sheet'),
  'GET /api/people/:id': read(''),
  'GET /api/people/:id/form': read('/form'),
  'GET /api/people/:id/form.pdf': read('/form.pdf'),
  'GET /api/people/:id/form.docx': read('/form.docx'),
  'GET /api/people/:id/groups': read('/groups'),
  'POST /api/people/:id/proposals': { means: 'read', ask: person('/proposals', () => ({ ...wish, evidence: null })) },
  'GET /api/people/:id/proposals': read('/proposals'),
  'GET /api/record-proposals': {
    means: 'list',
    ask: async (w) => {
      for (const whose of circles) await proposed(w, whose)
      return { path: '/api/record-proposals' }
    },
    shows: 'nobody',
  },
  'GET /api/record-proposals/:id/evidence': proposal('read', '/evidence'),
  'POST /api/record-proposals/:id/acceptance': proposal('write', '/acceptance', {}),
  'POST /api/record-proposals/:id/answer': proposal('write', '/answer', { answer: reason }),
  'GET /api/people/:id/groups/papers': read('/groups/papers'),
  'GET /api/people/:id/groups/health': read('/groups/health'),
  'GET /api/people/:id/groups/history': read('/groups/history'),
  'GET /api/people/:id/groups/family': read('/groups/family'),
  'POST /api/people/:id/groups/:group': write('/groups/schooling', () => ({ values: { level: 'primary' }, reason })),
  'PUT /api/people/:id/groups/:group/:factId': groupLine('', { values: { level: 'upper-secondary' }, reason }),
  'POST /api/people/:id/groups/:group/:factId/withdrawal': groupLine('/withdrawal', { reason }),
  'GET /api/people/:id/law': read('/law'),
  'GET /api/people/:id/identity-number': read('/identity-number'),
  'POST /api/people': {
    means: 'unit',
    ask: (w, whose) => ({
      path: '/api/people',
      body: {
        identity: {
          fullName: 'Người Mới Vào',
          sex: 'male',
          birthOn: '1990-01-01',
          birthPrecision: 'day',
          idNumber: null,
        },
        posting: {
          unitId: w.units[whose === 'own' ? 'same-unit' : whose],
          staff: 'civil-servant',
          title: null,
          office: null,
          from: '2018-01-01',
        },
        reason,
      },
    }),
  },
  'GET /api/people/similar': list('/api/people/similar?name=Nguyen', 'nobody'),
  'POST /api/people/register': {
    means: 'unit',
    ask: (w, whose) => ({
      path: '/api/people/register',
      body: {
        identity: {
          fullName: 'Người Trên Địa Bàn',
          sex: 'female',
          birthOn: '1980-01-01',
          birthPrecision: 'day',
          idNumber: null,
        },
        degree: { level: 'university', field: null, institution: null, mode: 'full-time', awardedOn: '2003-06-30' },
        tie: {
          kind: 'works',
          unitId: w.units[whose === 'own' ? 'same-unit' : whose],
          employer: null,
          sector: 'private',
          from: '2018-01-01',
        },
        reason,
      },
    }),
  },
  'POST /api/people/:id/ties': write('/ties', (w) => ({
    kind: 'lives',
    unitId: w.units['same-unit'],
    employer: null,
    sector: null,
    from: '2018-01-01',
    reason,
  })),
  'PUT /api/people/:id/identity': {
    means: 'write',
    async ask(w, whose) {
      const id = w.people[whose]
      const { identity } = (await (await w.officer(whose)).get(`/api/people/${id}`)).body
      return {
        path: `/api/people/${id}/identity`,
        body: {
          factId: identity.factId,
          fullName: w.names[whose],
          sex: 'female',
          birthOn: '1985-05-20',
          birthPrecision: 'day',
          reason,
        },
      }
    },
  },
  'POST /api/people/:id/postings': {
    means: 'write',
    async ask(w, whose) {
      const id = w.people[whose]
      const { posting } = (await (await w.officer(whose)).get(`/api/people/${id}`)).body
      return {
        path: `/api/people/${id}/postings`,
        body: {
          factId: posting.factId,
          unitId: posting.unitId,
          staff: 'civil-servant',
          title: 'Chuyên viên mới',
          office: null,
          from: '2018-03-01',
          reason,
        },
      }
    },
  },
  'POST /api/people/:id/departure': {
    means: 'write',
    async ask(w, whose) {
      const id = whose === 'own' ? w.people.own : await w.another(whose)
      const { posting } = (await (await w.officer(whose)).get(`/api/people/${id}`)).body
      return { path: `/api/people/${id}/departure`, body: { factId: posting.factId, on: '2019-01-01', reason } }
    },
  },
  'POST /api/people/:id/absences': write('/absences', () => ({ ...absence, from: '2017-01-01', until: '2017-02-01' })),
  'DELETE /api/people/:id/absences/:factId': fact('absences', (made) => ({ ...absence, ...month(made) }), 'ghỉ', ''),
  'POST /api/people/:id/discipline': write('/discipline', () => ({
    ...discipline,
    paper: `${randomUUID().slice(0, 4)}/QĐ`,
  })),
  'POST /api/people/:id/discipline/:factId/withdrawal': fact(
    'discipline',
    (made) => ({ ...discipline, paper: `${made}/QĐ-KL` }),
    'ỷ luật',
  ),
  'POST /api/people/:id/grades': write('/grades', () => ({ ...grade, year: 2014, grade: 'good' as const })),
  'POST /api/people/:id/grades/:factId/withdrawal': fact(
    'grades',
    (made) => ({ ...grade, year: 1995 + (made % 15) }),
    'loại',
  ),
  'POST /api/people/:id/initiatives': write('/initiatives', () => ({
    ...initiative,
    paper: `${randomUUID().slice(0, 4)}/QĐ-SK`,
  })),
  'POST /api/people/:id/initiatives/:factId/withdrawal': fact(
    'initiatives',
    (made) => ({ ...initiative, paper: `${made}/QĐ-SK` }),
    'Sáng kiến',
  ),
  'POST /api/people/:id/honours': write('/honours', () => ({ ...honour, paper: `${randomUUID().slice(0, 4)}/QĐ-KT` })),
  'POST /api/people/:id/honours/:factId/withdrawal': fact(
    'honours',
    (made) => ({ ...honour, paper: `${made}/QĐ-KT` }),
    'Chiến sĩ thi đua',
  ),
  'POST /api/people/:id/steps': write('/steps', () => ({
    rank: '01.003',
    step: 2,
    from: '2012-05-01',
    countedFrom: '2012-05-01',
    reason,
    replaces: null,
  })),
  'POST /api/people/:id/beyond-top-step': write('/beyond-top-step', () => ({
    percent: 5,
    from: '2017-01-01',
    reason,
    replaces: null,
  })),
  'GET /api/pay/sheet': list('/api/pay/sheet?month=2018-04-01'),
  'GET /api/pay/sheet/export': list('/api/pay/sheet/export?month=2018-04-01', 'sheet'),
  'GET /api/pay/sheet.pdf': list('/api/pay/sheet.pdf?month=2018-04-01', 'paper'),
  'GET /api/people/:id/pay': read('/pay?month=2018-04-01'),
  'GET /api/people/:id/pay/why': read('/pay/why?month=2018-04-01&part=salary'),
  'POST /api/pay/months': {
    means: 'whole',
    ask: () => ({ path: '/api/pay/months', body: { month: '2018-04-01', people: 1, leftOut: 0, payable: 0 } }),
  },
  'GET /api/pay/overtime': { means: 'list', ask: overtimeOfAll('/api/pay/overtime') },
  'GET /api/pay/overtime/export': { means: 'list', shows: 'sheet', ask: overtimeOfAll('/api/pay/overtime/export') },
  'GET /api/pay/overtime/:id/why': overtime('read', 'asked', '/why'),
  'POST /api/pay/overtime': {
    means: 'write',
    ask: async (w, whose) => ({
      path: '/api/pay/overtime',
      body: { ...late, personIds: [await w.another(whose)] },
    }),
  },
  'POST /api/pay/overtime/:id/decision': overtime('write', 'asked', '/decision', { approve: false, note: reason }),
  'POST /api/pay/overtime/:id/work': overtime('write', 'approved', '/work', { from: '18:00', to: '19:00' }),
  'POST /api/pay/overtime/:id/withdrawal': overtime('write', 'asked', '/withdrawal', {}),
  'POST /api/pay/overtime/payments': {
    means: 'whole',
    ask: () => ({ path: '/api/pay/overtime/payments', body: { month: '2018-03-01', times: 1, amount: 1 } }),
  },
  'GET /api/pay/allowance-kinds': list('/api/pay/allowance-kinds', 'nobody'),
  'POST /api/people/:id/allowances': write('/allowances', () => ({ ...responsibility(), place: randomUUID() })),
  'POST /api/people/:id/allowances/:factId/withdrawal': fact('allowances', responsibility, 'trách nhiệm'),
  'POST /api/people/:id/dependants': write('/dependants', () => ({ people: 1, from: '2018-01-01', reason })),
  'GET /api/pay/workplaces': list('/api/pay/workplaces', 'units'),
  'POST /api/units/:id/workplace': {
    means: 'unit',
    ask: (w, whose) => ({
      path: `/api/units/${w.units[whose === 'own' ? 'same-unit' : whose]}/workplace`,
      body: { region: 'elsewhere', area: '0.1', publicService: false, basis: '01/QĐ', from: '2018-01-01', reason },
    }),
  },
  'GET /api/pay/ranks': list('/api/pay/ranks', 'nobody'),
  'GET /api/pay/steps': list('/api/pay/steps', 'nobody'),
  'GET /api/pay/steps/export': list('/api/pay/steps/export', 'nobody'),
  'GET /api/pay/early-raises': list('/api/pay/early-raises'),
  'GET /api/pay/early-raises/export': list('/api/pay/early-raises/export', 'sheet'),
  'GET /api/pay/retirement-raises': list('/api/pay/retirement-raises', 'nobody'),
  'GET /api/pay/early-raise-criteria': list('/api/pay/early-raise-criteria', 'nobody'),
  'PUT /api/pay/early-raise-criteria': {
    means: 'whole',
    async ask(w) {
      const { body } = await (await w.officer('same-unit')).get('/api/pay/early-raise-criteria')
      const basis = 'Quy chế 1/QC-UBND'
      return {
        path: '/api/pay/early-raise-criteria',
        body: { from: '2018-01-01', criteria: body.fallback, basis, reason, replaces: null },
      }
    },
  },
  'GET /api/people/:id/early-raise': read('/early-raise'),
  'POST /api/people/:id/early-raise-choice': {
    means: 'write',
    ask: async (w, whose) => ({
      path: `/api/people/${await equalToAnother(w, whose)}/early-raise-choice`,
      body: { year: 2018, reason },
    }),
  },
  'POST /api/people/:id/early-raises': write('/early-raises', () => ({
    ...pastRaise,
    effective: `2012-${String((++recorded % 12) + 1).padStart(2, '0')}-${String((recorded % 28) + 1).padStart(2, '0')}`,
  })),
  'POST /api/people/:id/early-raises/:factId/withdrawal': fact(
    'early-raises',
    (made) => ({ ...pastRaise, effective: `2011-${String((made % 12) + 1).padStart(2, '0')}-01` }),
    'Nâng bậc trước',
  ),
  'POST /api/people/:id/retirement-notices': {
    means: 'write',
    ask: async (w, whose) => ({
      path: `/api/people/${await w.another(whose)}/retirement-notices`,
      body: notice,
    }),
  },
  'POST /api/people/:id/retirement-notices/:factId/withdrawal': {
    means: 'write',
    async ask(w, whose) {
      const id = await w.another(whose)
      const officer = await w.officer(whose)
      const made = await officer.post(`/api/people/${id}/retirement-notices`, notice)
      if (made.status !== 200 && made.status !== 409) throw new Error(`a notice: ${JSON.stringify(made.body)}`)
      const { sections } = (await officer.get(`/api/people/${id}`)).body
      const line = sections
        .flatMap((each: { lines: object[] }) => each.lines)
        .find((each: { label: string }) => each.label === 'Thông báo nghỉ hưu')
      return {
        path: `/api/people/${id}/retirement-notices/${line.id.slice(0, 36)}/withdrawal`,
        body: { reason },
      }
    },
  },
  'GET /api/duties': list('/api/duties?to=2030-12-31'),
  'GET /api/duties/export': list('/api/duties/export?to=2030-12-31', 'sheet'),
  'GET /api/duties/:kind/:personId': {
    means: 'read',
    ask: (w, whose) => ({ path: `/api/duties/regular-raise/${w.people[whose]}` }),
  },
  'GET /api/search': list(`/api/search?q=${encodeURIComponent('chinh minh')}`, 'nobody'),
  'POST /api/reorganisations/preview': {
    means: 'whole',
    ask: async (w, whose) => ({ path: '/api/reorganisations/preview', body: await renaming(w, whose) }),
  },
  'POST /api/reorganisations': {
    means: 'whole',
    ask: async (w, whose) => ({ path: '/api/reorganisations', body: await renaming(w, whose) }),
  },
  'GET /api/decisions': list('/api/decisions', 'nobody'),
  'GET /api/decisions/export': list('/api/decisions/export', 'nobody'),
  'POST /api/decisions': {
    means: 'write',
    async ask(w, whose) {
      if (whose === 'own') await discardOpen(await w.officer(whose), w.people.own)
      return {
        path: '/api/decisions',
        body: { kind: 'regular-raise', personIds: [await w.another(whose)], by: '2030-12-31' },
      }
    },
  },
  'GET /api/decisions/:id': decision('read', alone, ''),
  'PATCH /api/decisions/:id': decision('write', alone, '', { version: 1, note: 'Ghi chú' }),
  'DELETE /api/decisions/:id/items/:itemId': takeOff,
  'POST /api/decisions/:id/discard': decision('write', alone, '/discard', { version: 1 }),
  'POST /api/decisions/:id/submit': decision('write', alone, '/submit', { version: 1 }),
  'POST /api/decisions/:id/return': decision('write', submitted, '/return', { version: 2, note: 'Xem lại' }),
  'POST /api/decisions/:id/sign': decision('write', submitted, '/sign', { version: 2 }),
  'POST /api/decisions/:id/revocation': decision('write', signed, '/revocation', { reason }),
  'GET /api/decisions/:id/document': decision('read', alone, '/document'),
  'GET /api/decisions/:id/document.pdf': decision('read', alone, '/document.pdf'),
  'GET /api/decisions/:id/document.docx': decision('read', alone, '/document.docx'),
  'GET /api/register': list('/api/register', 'nobody'),
  'GET /api/register/export': list('/api/register/export', 'nobody'),
  'GET /api/register.pdf': list('/api/register.pdf', 'paper'),
  'GET /api/agency': { means: 'agency', ask: () => ({ path: '/api/agency' }) },
  'PUT /api/agency': {
    means: 'whole',
    async ask(w) {
      const { version, name, governingBody, head, place, symbol } = (
        await (await w.home.as('administrator')).get('/api/agency')
      ).body
      return { path: '/api/agency', body: { version, name, governingBody, head, place, symbol } }
    },
  },
  'PUT /api/agency/today': {
    means: 'whole',
    ask: (w) => ({ path: '/api/agency/today', body: { today: w.home.today } }),
  },
  'GET /api/agency/choices': { means: 'agency', ask: () => ({ path: '/api/agency/choices' }) },
  'PUT /api/agency/choices/:name': {
    means: 'whole',
    async ask(w) {
      const { body } = await (await w.home.as('administrator')).get('/api/agency/choices')
      const { name, usual, eras } = body[0]
      const from = w.home.today
      const held = eras.find((era: { from: string; until: string | null }) => era.from <= from && era.until === null)
      return {
        path: `/api/agency/choices/${name}`,
        body: { option: usual, from, basis: 'Quy chế 1/QC', reason, replaces: held?.id ?? null },
      }
    },
  },
  'GET /api/units': list('/api/units', 'units'),
  'GET /api/units/lines': list('/api/units/lines', 'nobody'),
  'GET /api/units/:id/history': {
    means: 'unit',
    ask: (w, whose) => ({ path: `/api/units/${w.units[whose === 'own' ? 'same-unit' : whose]}/history` }),
  },
  'GET /api/units/export': list('/api/units/export', 'nobody'),
  'POST /api/units': unitWrite(async (w, whose) => ({
    path: '/api/units',
    body: {
      name: `Đơn vị ${randomUUID().slice(0, 6)}`,
      parentId: await freshUnit(w, whose),
      from: '2018-01-01',
      reason,
    },
  })),
  'PUT /api/units/order': unitWrite(async (w, whose) => {
    const parentId = await freshUnit(w, whose)
    return { path: '/api/units/order', body: { parentId, unitIds: [await at(w, whose).unit('Con', parentId)] } }
  }),
  'PUT /api/units/:id': unitWrite(async (w, whose) => {
    const id = await freshUnit(w, whose)
    const { version, parentId } = await unitRow(w, whose, id)
    return { path: `/api/units/${id}`, body: { version, name: 'Tên mới', parentId, from: '2018-02-01', reason } }
  }),
  'POST /api/units/:id/end': unitWrite(async (w, whose) => {
    const id = await freshUnit(w, whose)
    return {
      path: `/api/units/${id}/end`,
      body: { version: (await unitRow(w, whose, id)).version, on: '2018-05-01', reason },
    }
  }),
  'PUT /api/units/:id/quotas': unitWrite(async (w, whose) => ({
    path: `/api/units/${await freshUnit(w, whose)}/quotas`,
    body: {
      version: null,
      quota: { cadre: null, 'civil-servant': 5, 'public-employee': null, 'contract-worker': null },
      from: '2018-01-01',
      reason,
    },
  })),
  'GET /api/imports': { means: 'whole', ask: () => ({ path: '/api/imports' }) },
  'POST /api/imports': { means: 'whole', ask: () => ({ path: '/api/imports', ...upload() }) },
  'GET /api/imports/:id': imported(''),
  'GET /api/imports/:id/heads': imported('/heads'),
  'GET /api/imports/:id/rows': imported('/rows'),
  'GET /api/imports/:id/rows/export': imported('/rows/export'),
  'GET /api/imports/:id/absent': imported('/absent'),
  'PUT /api/imports/:id/mapping': imported('/mapping', { version: 1, sheets: {} }),
  'PUT /api/imports/:id/repairs': imported('/repairs', { version: 1, sheet: 'Sheet1', row: 6, fields: {} }),
  'POST /api/imports/:id/confirm': imported('/confirm', { version: 1 }),
  'POST /api/imports/:id/withdraw': imported('/withdraw', { version: 1, reason }),
  'DELETE /api/imports/:id': imported('?version=1'),
  'GET /api/statistics/bulletin': list('/api/statistics/bulletin?day=2018-04-01', 'nobody'),
  'GET /api/statistics/bulletin/export': list('/api/statistics/bulletin/export?day=2018-04-01&as=docx', 'paper'),
  'GET /api/statistics/charts': list('/api/statistics/charts?day=2018-04-01', 'nobody'),
  'GET /api/statistics/forms/:form': list('/api/statistics/forms/bm01?day=2018-04-01', 'nobody'),
  'GET /api/statistics/forms/:form/export': list('/api/statistics/forms/bm01/export?day=2018-04-01&as=xlsx', 'paper'),
  'GET /api/statistics/catalogue': list('/api/statistics/catalogue', 'nobody'),
  'POST /api/statistics/figure': {
    means: 'list',
    ask: () => ({ path: '/api/statistics/figure', body: counted }),
    shows: 'nobody',
  },
  'POST /api/statistics/people': {
    means: 'list',
    ask: () => ({ path: '/api/statistics/people', body: { ...counted, limit: 500 } }),
  },
  'POST /api/statistics/people/export': {
    means: 'list',
    ask: () => ({ path: '/api/statistics/people/export', body: counted }),
    shows: 'sheet',
  },
  'POST /api/statistics/difference': {
    means: 'list',
    ask: () => ({ path: '/api/statistics/difference', body: { question: counted, laterKnownAt: null } }),
    shows: 'nobody',
  },
  'POST /api/statistics/table': {
    means: 'list',
    ask: () => ({ path: '/api/statistics/table', body: ownCounted }),
    shows: 'nobody',
  },
  'POST /api/statistics/table/export': {
    means: 'list',
    ask: () => ({ path: '/api/statistics/table/export', body: ownCounted }),
    shows: 'paper',
  },
  'GET /api/statistics/saved': { means: 'agency', ask: () => ({ path: '/api/statistics/saved' }) },
  'POST /api/statistics/saved': {
    means: 'agency',
    ask: () => ({ path: '/api/statistics/saved', body: ownTable() }),
  },
  'PUT /api/statistics/saved/:id': savedTable('', false, () => ({ version: 1, ...ownTable() })),
  'DELETE /api/statistics/saved/:id': savedTable('?version=1', false),
  'POST /api/statistics/saved/:id/restoration': savedTable('/restoration', true, () => ({ version: 2 })),
}

/** One of two people alike in everything, in a unit with one place between them. */
async function equalToAnother(w: World, whose: Whose): Promise<string> {
  const home = at(w, whose)
  const unitId = await freshUnit(w, whose)
  const quota = { 'civil-servant': 10, 'public-employee': null, cadre: null, 'contract-worker': null }
  await must(
    (await home.as('administrator')).put(`/api/units/${unitId}/quotas`, {
      version: null,
      quota,
      from: '2018-01-01',
      reason,
    }),
  )
  const officer = await w.officer(whose)
  const alike = [
    await home.person({ unitId, stepSince: '2016-05-01' }),
    await home.person({ unitId, stepSince: '2016-05-01' }),
  ]
  for (const id of alike) {
    await must(officer.post(`/api/people/${id}/honours`, { ...honour, awardedOn: '2017-12-20' }))
    for (const year of [2016, 2017])
      await must(officer.post(`/api/people/${id}/grades`, { ...grade, year, grade: 'good' }))
  }
  return whose === 'own' ? w.people.own : alike[0]!
}

const at = (w: World, whose: Whose) => (whose === 'other-agency' ? w.away : w.home)

function unitWrite(ask: Probe['ask']): Probe {
  return { means: 'unit', ask }
}

const freshUnit = (w: World, whose: Whose) =>
  at(w, whose).unit(`Đơn vị ${randomUUID().slice(0, 6)}`, w.units[whose === 'own' ? 'same-unit' : whose])

async function unitRow(w: World, whose: Whose, id: string) {
  const { body } = await (await at(w, whose).as('administrator')).get('/api/units')
  return body.find((unit: { id: string }) => unit.id === id)
}

/** A list of one person as CSV, as the upload form sends it. */
function upload(): Pick<Ask, 'body' | 'headers'> {
  const csv =
    'STT,Họ và tên,Ngày sinh,Đơn vị,Mã ngạch,Bậc,Hệ số,Hưởng từ ngày\n' +
    `1,Ngô Thị ${randomUUID().slice(0, 4)},02/09/1985,Đơn vị cùng,01.003,3,"3,00",01/05/2016\n`
  const boundary = 'ranh-gioi-cua-bieu-mau'
  const part = (head: string, text: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${text}\r\n`
  const payload = `${part('name="asOf"', '2018-04-01')}${part('name="file"; filename="danh-sach.csv"\r\ncontent-type: text/csv', csv)}--${boundary}--\r\n`
  return { body: Buffer.from(payload), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

function imported(path: string, body?: object): Probe {
  return {
    means: 'whole',
    async ask(w, whose) {
      const { body: form, headers } = upload()
      const { id } = await must((await w.officer(whose)).post('/api/imports', form, headers))
      if (path === '/withdraw') await must((await w.officer(whose)).post(`/api/imports/${id}/confirm`, { version: 1 }))
      const sent = path === '/withdraw' ? { ...body, version: 2 } : body
      return { path: `/api/imports/${id}${path}`, ...(sent && { body: sent }) }
    },
  }
}

async function freshAccount(w: World, whose: Whose) {
  const agency = whose === 'other-agency' ? w.away : w.home
  return (await agency.context('employee')).actor
}

/** A plan that renames a unit made for it. */
const renaming = async (w: World, whose: Whose) => ({
  on: '2018-03-01',
  resolution: { number: '01/NQ-HĐND', title: 'sắp xếp đơn vị', issuedOn: null },
  changes: [{ unitId: await freshUnit(w, whose), name: 'Tên theo nghị quyết' }],
})
