import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { corrupted, placeName, placesIn } from '#test/support/corruption.ts'
import { broken, casesIn, runCase } from './run.ts'
import { topics } from './topics/index.ts'

type Given = { id: string; topic?: string; input: Record<string, unknown> }

const files = ['pay', 'deadlines', 'careers'].map((name) => `test/fixtures/law/${name}-cases.json`)
const given = (await Promise.all(files.map(async (file) => casesIn(JSON.parse(await readFile(file, 'utf8')))!)))
  .flat()
  .map((one) => one as Given)
const topicOf = ({ topic, input }: Given) => topic ?? String(input['op'] ?? input['type'])
const known = given.filter((one) => Object.hasOwn(topics, topicOf(one)))

/** What no field of a case can mean. */
const impossible = [null, '', 'x', -1, 1e300, '2025-02-30', [], {}, [null], [[]], [{}]]
/** What some field may mean, and no rule may stumble over. */
const odd = [0, 0.5, 1, 2999, 1e9, true, '1800-01-01', '2999-12-31', '31/02/2025', '9'.repeat(400)]

/** Any text names a place, a post or a person; a list of acts, of members or of grounds may be empty; null: goes on. */
const open = new Set([
  'appointment.age post',
  'exam.annul acts',
  'panel.validator members',
  'position_allowance_commune region',
  'recruitment.tiebreak candidates[].id',
  'vc.appointment.step_vote candidates[].id',
  'vc.discipline.limitation act_ended',
  'vc.recruitment.ranking candidates[].priority_categories',
])

for (const one of known) {
  test(`ca ${one.id}: no corrupted field stops the program, none that must be there is passed over`, () => {
    for (const place of placesIn(one.input)) {
      const run = (value: unknown) => runCase({ ...one, input: corrupted(one.input, place, value) }, 0)
      const isRequired = run(undefined).problem !== undefined
      for (const value of [...impossible, ...odd]) {
        const { passed, problem } = run(value)
        const what = `${topicOf(one)} ${placeName(place)} = ${JSON.stringify(value).slice(0, 40)}`
        assert.ok(!problem?.says.startsWith(broken), `${what}: ${problem?.says}`)
        const isSilent = passed && isRequired && impossible.includes(value)
        assert.ok(!isSilent || open.has(`${topicOf(one)} ${placeName(place)}`), `${what}: passed over`)
      }
    }
  })
}

test('a case around its input: every corruption is named with the case', () => {
  for (const one of known.slice(0, 40))
    for (const field of ['id', 'topic', 'law_as_of', 'input', 'expected'])
      for (const value of [undefined, ...impossible, ...odd]) {
        const { problem, id } = runCase(corrupted(one, [field], value), 0)
        assert.ok(id !== '' && !problem?.says.startsWith(broken), `${one.id} ${field} = ${JSON.stringify(value)}`)
      }
})

test('control: a bug is told as one, and the run goes on', () => {
  const { passed, problem } = runCase(
    {
      topic: 'retirement',
      law_as_of: '2026-01-01',
      input: {},
      get expected(): unknown {
        throw new TypeError('hỏng')
      },
    },
    0,
  )
  assert.deepEqual([passed, problem], [false, { field: '-', says: `${broken} (hỏng)` }])
})
