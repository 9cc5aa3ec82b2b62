import { randomBytes, randomUUID } from 'node:crypto'
import type { App } from '#http/app.ts'
import type { TestAgency } from './api.ts'
import { ok, type Prepared } from './exam.ts'

export type Reply = {
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
}

/** A candidate's computer that speaks HTTP as the page in the hall does. */
export type Computer = {
  readonly token: string
  ask(method: string, path: string, body?: object): Promise<Reply>
  save(seq: number, position: number, choice: string, more?: object): Promise<Reply>
}

export async function enterHall(t: TestAgency, ticket: string, device: string = randomUUID(), secret?: string) {
  const keys = { device, secret: secret ?? randomBytes(32).toString('hex') }
  const entered = await send(t.app, 'POST', '/api/exam-desk/enter', { ticket, agency: t.agency.code, ...keys })
  return { ...entered, ...keys, computer: computerOf(t.app, entered.body.token ?? '') }
}

export function computerOf(app: App, token: string): Computer {
  const ask: Computer['ask'] = (method, path, body) => send(app, method, `/api/exam-desk${path}`, body, token)
  return {
    token,
    ask,
    save: (seq, position, choice, more = {}) =>
      ask('POST', '/answers', {
        changes: [{ seq, position, answer: { kind: 'single', choice }, flagged: false, ...more }],
        pending: 0,
      }),
  }
}

async function send(app: App, method: string, url: string, body?: object, token?: string): Promise<Reply> {
  const answer = await app.inject({
    method: method as 'GET',
    url,
    headers: {
      'x-requested-with': 'hien-tai',
      'accept-encoding': 'identity',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body && { payload: body }),
  })
  const isJson = !answer.headers['content-encoding']
  return { status: answer.statusCode, body: isJson ? JSON.parse(answer.payload || 'null') : answer.rawPayload }
}

/** One ticket for every seat, in the order of the candidates' numbers. */
export async function ticketsOf({ id, sessionId, officer }: Prepared): Promise<string[]> {
  const { body } = ok(await officer.post(`/api/exams/${id}/sessions/${sessionId}/tickets`, { candidateIds: [] }))
  return body.tickets.map(({ ticket }: { ticket: string }) => ticket)
}
