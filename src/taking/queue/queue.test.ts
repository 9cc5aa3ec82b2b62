import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer } from '#modules/examinations/question.ts'
import { seededRandom } from '#lib/random.ts'
import type { Change, Kept } from './change.ts'
import { answerQueue, type World } from './queue.ts'

const runs = Number(process.env['SCHEDULES'] ?? 20_000)

type Faults = {
  /** The server takes whatever comes last, in whatever order. */
  readonly blindServer?: boolean
  /** The computer forgets which numbers it gave. */
  readonly forgetsNumbers?: boolean
  /** A batch counts as sent whether or not the server answered. */
  readonly trustsTheNet?: boolean
  /** The computer keeps nothing of its own. */
  readonly keepsNothing?: boolean
}

type Step = {
  readonly position: number
  readonly weather: 'well' | 'lost' | 'unanswered' | 'twice' | 'late'
  readonly after: 'go' | 'reload'
}

const step: fc.Arbitrary<Step> = fc.record({
  position: fc.nat(3),
  weather: fc.constantFrom('well', 'well', 'lost', 'unanswered', 'twice', 'late'),
  after: fc.constantFrom('go', 'go', 'go', 'reload'),
})

const answerOf = (text: string): Answer => ({ kind: 'short-answer', text })
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A server that keeps, by position, the change with the greatest number; `delayed` requests reach it out of turn. */
function makeServer({ blindServer }: Faults) {
  const held = new Map<number, Change>()
  const delayed: (readonly Change[])[] = []
  const take = (changes: readonly Change[]) => {
    for (const change of changes)
      if (blindServer || (held.get(change.position)?.seq ?? 0) < change.seq) held.set(change.position, change)
  }
  return { held, take, delayed, release: () => delayed.splice(0).forEach(take) }
}

/** Plays one schedule of changes, cuts, doublings, delays and reloads; what the server holds in the end against what was said. */
async function play(steps: readonly Step[], seed: number, faults: Faults = {}): Promise<boolean> {
  const chance = seededRandom(String(seed))
  const server = makeServer(faults)
  const said = new Map<number, string>()
  let disk: Kept | undefined
  let weather: Step['weather'] = 'well'
  let life = 0

  const worldOf = (mine: number): World => ({
    keep: async (kept) => {
      if (mine === life && !faults.keepsNothing) disk = faults.forgetsNumbers ? { ...kept, nextSeq: 1 } : kept
    },
    load: async () => disk,
    send: async (changes) => {
      if (mine !== life) return new Promise(() => {})
      const through = changes.at(-1)!.seq
      const fails = weather === 'lost' || weather === 'unanswered'
      if (weather === 'late') server.delayed.push(changes)
      if (weather !== 'lost') server.take(changes)
      if (weather === 'twice') server.take(changes)
      if (chance() < 0.3) await turn()
      if (fails && !faults.trustsTheNet) throw new Error('no answer')
      return { kept: true, through }
    },
    sleep: () => turn(),
    onChange: () => {},
    onAside: () => {},
  })

  const open = async () => {
    const queue = answerQueue(worldOf(++life))
    await queue.open(faults.forgetsNumbers ? [] : [...server.held.values()])
    return queue
  }

  let queue = await open()
  for (const [at, { position, weather: now, after }] of steps.entries()) {
    weather = now
    said.set(position, `${at}`)
    queue.say(position, answerOf(`${at}`), false)
    if (chance() < 0.5) await turn()
    if (after !== 'reload') continue
    await turn() // the copy is written before the window is gone
    queue = await open()
  }
  weather = 'well'
  for (let wait = 0; queue.waiting > 0 && wait < 50; wait++) await turn()
  server.release()
  return (
    queue.waiting === 0 &&
    [...said].every(([position, text]) => (server.held.get(position)?.answer as { text?: string })?.text === text)
  )
}

const schedules = fc.array(step, { minLength: 1, maxLength: 14 })

test('hàng đợi: whatever is lost, doubled, delayed or reloaded, the server ends with what was said last', async () => {
  await fc.assert(
    fc.asyncProperty(schedules, fc.nat(), async (steps, seed) => play(steps, seed)),
    { numRuns: runs },
  )
})

const bugs: readonly (readonly [string, Faults])[] = [
  ['a server that takes an old change over a new one', { blindServer: true }],
  ['numbers given twice after a reload', { forgetsNumbers: true }],
  ['a request without an answer taken for sent', { trustsTheNet: true }],
  ['nothing kept on the computer', { keepsNothing: true }],
]
for (const [name, faults] of bugs) {
  test(`hàng đợi: the same schedules find ${name}`, async () => {
    const found = await fc.check(
      fc.asyncProperty(schedules, fc.nat(), async (steps, seed) => play(steps, seed, faults)),
      { numRuns: runs, endOnFailure: true },
    )
    assert.equal(found.failed, true)
  })
}
