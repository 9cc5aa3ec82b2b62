import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { kill, type Program, startProgram, targets, type Target } from './program.ts'

// KILLS=200 for the long run; the seed of the choices is printed.
const kills = Number(process.env['KILLS'] ?? 12)
const writers = 8

type Tally = { acknowledged: Set<string>; asked: number; stopped: boolean }

test(`kill -9 under writes through the API, ${kills} times: nothing acknowledged is lost, nothing is done twice`, async (t) => {
  const ground = await prepare()
  t.after(() => ground.clear())
  const recovered: number[] = []
  const { tally, program } = await underWrites(ground, async (current) => {
    let alive = current
    for (let at = 0; at < kills; at++) {
      await pause(150 + Math.random() * 350)
      const target = targets[at % targets.length]!
      await kill(alive, target)
      const began = performance.now()
      alive = await restart(ground, alive, target)
      recovered.push(performance.now() - began)
    }
    return alive
  })
  const stored = await storedNames(program)
  assert.ok(tally.acknowledged.size > kills * 5, `only ${tally.acknowledged.size} writes were acknowledged`)
  assert.deepEqual(
    [...tally.acknowledged].filter((name) => !stored.includes(name)),
    [],
    'acknowledged and lost',
  )
  assert.equal(new Set(stored).size, stored.length, 'done twice')
  const p95 = recovered.toSorted((a, b) => a - b)[Math.floor(recovered.length * 0.95)]!
  t.diagnostic(
    `${tally.acknowledged.size} acknowledged of ${tally.asked} asked, 0 lost; back in service: p95 ${Math.round(p95)} ms`,
  )
})

test('control: with synchronous_commit = off the same kills do lose acknowledged writes', async (t) => {
  const ground = await prepare({ synchronous_commit: 'off', wal_writer_delay: '10s' })
  t.after(() => ground.clear())
  let lost = 0
  for (let tries = 0; tries < 6 && lost === 0; tries++) {
    const { tally } = await underWrites(
      ground,
      async (current) => {
        await pause(600)
        await kill(current, 'all')
        return current
      },
      { retry: false },
    )
    const again = await ground.start()
    const stored = await storedNames(again)
    lost = [...tally.acknowledged].filter((name) => !stored.includes(name)).length
    await kill(again, 'all')
  }
  assert.ok(lost > 0, 'the crash test cannot see a loss')
  t.diagnostic(`${lost} acknowledged writes lost`)
})

type Ground = Awaited<ReturnType<typeof prepare>>

async function prepare(settings: Record<string, string> = {}) {
  const dataRoot = mkdtempSync(join(tmpdir(), 'hien-tai-crash-'))
  const options = { dataRoot, port: await freePort(), settings }
  const running: Program[] = []
  const start = async () => {
    const program = await startProgram(options)
    running.push(program)
    return program
  }
  const clear = async () => {
    for (const program of running)
      await kill({ ...program, postmaster: postmasterOf(dataRoot) ?? program.postmaster }, 'all')
    rmSync(dataRoot, { recursive: true, force: true })
  }
  return { dataRoot, start, clear }
}

function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  return new Promise((resolve) =>
    probe.once('listening', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    }),
  )
}

/** Runs `during` while writers write; they try one write again, with its key, until it is answered. */
async function underWrites(ground: Ground, during: (program: Program) => Promise<Program>, { retry = true } = {}) {
  const first = await ground.start()
  const unitId = first.unitId || (await makeUnit(first))
  const tally: Tally = { acknowledged: new Set(), asked: 0, stopped: false }
  const session = { address: first.address, token: first.token }
  const writing = Array.from({ length: writers }, () => writeOn(session, unitId, tally, retry))
  const program = await during(first)
  tally.stopped = true
  await Promise.all(writing)
  return { tally, program }
}

async function writeOn(session: { address: string; token: string }, unitId: string, tally: Tally, retry: boolean) {
  while (!tally.stopped) {
    const name = `Người ${randomUUID().replaceAll(/[0-9-]/g, '')}${tally.asked++}`
    const key = randomUUID()
    const most = retry ? 400 : 1
    for (let tries = 0; tries < most; tries++) {
      if (await write(session, unitId, name, key)) {
        tally.acknowledged.add(name)
        break
      }
      await pause(40)
    }
  }
}

const headersOf = (token: string) => ({
  cookie: `hientai_session=${token}`,
  'x-requested-with': 'hien-tai',
  'content-type': 'application/json',
})

async function write(
  { address, token }: { address: string; token: string },
  unitId: string,
  fullName: string,
  key: string,
): Promise<boolean> {
  const body = {
    identity: { fullName, sex: 'female', birthOn: '1990-09-02', birthPrecision: 'day', idNumber: null },
    posting: { unitId, staff: 'civil-servant', title: null, office: null, from: '2020-01-01' },
    reason: 'Thử độ bền',
  }
  const answer = await fetch(`${address}/api/people`, {
    method: 'POST',
    headers: { ...headersOf(token), 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  }).catch(() => undefined)
  if (answer && answer.status >= 400 && answer.status < 500) throw new Error(`${answer.status} ${await answer.text()}`)
  return answer?.status === 200
}

async function makeUnit({ address, token }: Program): Promise<string> {
  const answer = await fetch(`${address}/api/units`, {
    method: 'POST',
    headers: { ...headersOf(token), 'idempotency-key': randomUUID() },
    body: JSON.stringify({ name: 'Văn phòng', parentId: null, from: '2010-01-01', reason: 'Thử độ bền' }),
  })
  return ((await answer.json()) as { id: string }).id
}

/** Whoever died is started again; a server whose backend was killed comes back by itself. */
async function restart(ground: Ground, program: Program, target: Target): Promise<Program> {
  if (target === 'node' || target === 'all') return ground.start()
  for (let tries = 0; tries < 500; tries++) {
    const well = await fetch(`${program.address}/api/health`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (well) return { ...program, postmaster: postmasterOf(ground.dataRoot) ?? program.postmaster }
    await pause(20)
  }
  throw new Error(`no answer after kill -9 of ${target}`)
}

function postmasterOf(dataRoot: string): number | undefined {
  try {
    return Number(readFileSync(join(dataRoot, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

async function storedNames({ address, token }: Program): Promise<string[]> {
  const names: string[] = []
  for (let page = 1; ; page++) {
    const answer = await fetch(`${address}/api/people?limit=500&page=${page}`, { headers: headersOf(token) })
    const { rows, total } = (await answer.json()) as { rows: { fullName: string }[]; total: number }
    names.push(...rows.map(({ fullName }) => fullName))
    if (names.length >= total || rows.length === 0) return names
  }
}
