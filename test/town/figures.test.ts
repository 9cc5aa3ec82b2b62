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
  })
}
