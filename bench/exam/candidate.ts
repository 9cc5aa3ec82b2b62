import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { answerQueue } from '../../src/taking/queue/queue.ts'
import type { Kept } from '../../src/taking/queue/change.ts'
import { questionCount } from './seed.ts'

export type Weather = { readonly cut: number }

/** What all candidates together saw. */
export type Tally = {
  readonly saves: number[]
  readonly starts: number[]
  errors: number
  cuts: number
  doubleEntries: number
  lateKept: number
}
export const newTally = (): Tally => ({ saves: [], starts: [], errors: 0, cuts: 0, doubleEntries: 0, lateKept: 0 })

const agent = new Agent({ keepAlive: true, maxSockets: 2_000 })

type Call = { readonly method: string; readonly path: string; readonly token?: string; readonly body?: object }

/** One request; with `cut` it may lose its connection on the way, before or after the server has it. */
function call<T>(address: string, { method, path, token, body }: Call, cut = 0): Promise<T> {
  const text = body ? JSON.stringify(body) : undefined
  return new Promise((resolve, reject) => {
    const headers = {
      'x-requested-with': 'hien-tai',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    }
    const asked = request(`${address}/api/exam-desk${path}`, { method, agent, headers, timeout: 15_000 }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const raw = Buffer.concat(chunks)
        const told = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(raw).toString() : raw.toString()
        if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode}: ${told.slice(0, 200)}`))
        else resolve(JSON.parse(told) as T)
      })
    })
    asked.on('error', reject)
    asked.on('timeout', () => asked.destroy(new Error('no answer')))
    if (Math.random() < cut) setTimeout(() => asked.destroy(new Error('cut')), Math.random() * 4)
    asked.end(text)
  })
}

export type Candidate = Awaited<ReturnType<typeof enter>>

/** A candidate with his own ledger; he answers with the very queue that runs in the browser. */
export async function enter(address: string, ticket: string, tally: Tally, weather: () => Weather) {
  const keys = { device: randomUUID(), secret: randomBytes(32).toString('hex') }
  const door = { method: 'POST', path: '/enter', body: { ticket, ...keys } }
  const { token, attemptId } = await again(() => call<{ token: string; attemptId: string }>(address, door))
  const said = new Map<number, string>()
  let disk: Kept | undefined

  const queue = answerQueue({
    keep: async (kept) => void (disk = kept),
    load: async () => disk,
    async send(changes, pending) {
      const began = performance.now()
      try {
        const save = { method: 'POST', path: '/answers', token, body: { changes, pending } }
        const told = await call<{ kept: boolean; through: number }>(address, save, weather().cut)
        tally.saves.push(performance.now() - began)
        return told
      } catch (error) {
        if ((error as Error).message === 'cut') tally.cuts += 1
        else tally.errors += 1
        throw error
      }
    },
    sleep: (milliseconds) => pause(milliseconds * (0.75 + Math.random() / 2)),
    onChange: () => {},
    onAside: () => {},
  })
  await queue.open([])

  return {
    attemptId,
    token,
    said,
    waiting: () => queue.waiting,
    /** Tries the ticket on another computer: it must not open a second attempt. */
    async enterTwice() {
      const other = { device: randomUUID(), secret: randomBytes(32).toString('hex') }
      const opened = await call(address, { ...door, body: { ticket, ...other } }).then(() => true, () => false) // prettier-ignore
      if (opened) tally.doubleEntries += 1
    },
    /** Waits for the hour as the page does, then fetches the paper. */
    async start(startedAt: Promise<number>) {
      let stage = 'waiting'
      while (stage === 'waiting') {
        await pause(3_000 * (0.75 + Math.random() / 2))
        const told = await call<{ stage: string }>(address, {
          method: 'POST',
          path: '/beat',
          token,
          body: { pending: 0 },
        }).catch(() => undefined)
        stage = told?.stage ?? 'waiting'
      }
      await again(() => call(address, { method: 'GET', path: '/paper', token }))
      tally.starts.push(performance.now() - (await startedAt))
    },
    /** Sixty answers over so many milliseconds, each at a moment of its own. */
    async work(during: number) {
      const moments = Array.from({ length: questionCount }, () => Math.random() * during).toSorted((a, b) => a - b)
      let at = 0
      for (const [index, moment] of moments.entries()) {
        await pause(moment - at)
        at = moment
        const position = Math.random() < 0.9 ? index : Math.floor(Math.random() * questionCount)
        const choice = `${'abcd'[Math.floor(Math.random() * 4)]}${index}`
        said.set(position, choice)
        queue.say(position, { kind: 'single', choice }, false)
      }
    },
    async sayLate() {
      const change = { seq: 1_000_000, position: 0, answer: { kind: 'single', choice: 'late' }, flagged: false }
      const save = { method: 'POST', path: '/answers', token, body: { changes: [change], pending: 0 } }
      const { kept } = await again(() => call<{ kept: boolean }>(address, save))
      if (kept) tally.lateKept += 1
    },
  }
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries > 100) throw error
      await pause(100 + Math.random() * 200)
    }
  }
}
