import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import { generateTown } from '../../src/sample/town/generate.ts'
import { sampleTown } from '../../src/sample/town/plans.ts'
import { behind, figure, sentences } from './asked.ts'
import { count, sizes } from './count.ts'
import { type TownDatabase, townDatabase } from './database.ts'
import { otherTowns } from './plans.ts'
import { type Asked, Records } from './records.ts'

/** On the targets' day as known then, a little later and now; before and after the units were merged; today. */
const askedOf = (on: PlainDate): readonly Asked[] => [
  { day: on, knownAt: null },
  { day: '2017-12-31', knownAt: '2018-01-15 09:00:00+07' },
  { day: '2017-12-31', knownAt: '2018-03-25 09:00:00+07' },
  { day: '2017-12-31', knownAt: '2018-04-23 09:00:00+07' },
  { day: '2018-04-23', knownAt: null },
  { day: '2020-12-31', knownAt: '2018-04-23 09:00:00+07' },
  { day: '2022-02-28', knownAt: null },
  { day: '2022-03-01', knownAt: null },
  { day: '2025-06-30', knownAt: null },
  { day: '2025-07-01', knownAt: null },
  { day: '2026-11-15', knownAt: null },
]

for (const { name, ...plan } of [{ name: 'Đông Triều', ...sampleTown }, ...otherTowns]) {
  const { since, on } = plan.targets

  describe(`thị trấn mẫu ${name}: con số của chương trình và phép đếm độc lập`, () => {
    let town: TownDatabase
    let records: Records
    before(async () => {
      records = new Records([...generateTown(plan).parts()].flat())
      town = await townDatabase(plan)
    })
    after(() => town.close())

    for (const asked of askedOf(on)) {
      test(`ngày ${asked.day}, biết đến ${asked.knownAt?.slice(0, 10) ?? 'nay'}`, async () => {
        const expected = sizes(count(records, since, asked))
        const told: Record<string, number> = {}
        for (const sentence of sentences) told[sentence] = await figure(town.client, sentence, since, asked)
        assert.deepEqual(told, expected)
      })
    }

    test('sau mỗi con số đúng là những người ấy', async () => {
      for (const asked of askedOf(on).slice(0, 2)) {
        const expected = count(records, since, asked)
        for (const sentence of sentences) {
          const people = expected[sentence]
          if (typeof people === 'number') continue
          assert.deepEqual(await behind(town.client, sentence, since, asked), people, sentence)
        }
      }
    })

    test('báo cáo đào tạo đếm như thế, và sau mỗi con số đúng là những người ấy', async () => {
      for (const day of ['2018-04-23', on] as const) {
        const counted = count(records, since, { day, knownAt: null })
        const span = `from=${since}&to=${day}`
        const { rows } = (await town.client.get(`/api/training/report?${span}`)).body as { rows: Row[] }
        for (const [key, classes, learners] of [
          ['university', counted.universityClasses, counted.universityLearners],
          ['public-centre', counted.centreClasses, counted.centreLearners],
        ] as const) {
          const told = rows.find((row) => row.key === key)
          assert.deepEqual([told?.classes, told?.learners], [classes, learners.length], `${key} ${day}`)
          assert.deepEqual(await learnersOf(town.client, `${span}&by=organiser&key=${key}`), learners, key)
        }
      }
    })
  })
}

type Row = { readonly key: string; readonly classes: number; readonly learners: number }

/** The people behind one number of the report on training, in order of their ids. */
async function learnersOf(client: TownDatabase['client'], query: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const { body } = await client.get(`/api/training/report/learners?${query}&limit=500&page=${page}`)
    ids.push(...body.rows.map(({ personId }: { personId: string }) => personId))
    if (ids.length >= body.total || body.rows.length === 0) return ids.toSorted()
  }
}
