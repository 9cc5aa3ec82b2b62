import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { identityFaults } from '#law/identity/identity-faults.ts'
import { findRank } from '#law/pay/rank.ts'
import { coefficientOf } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import { firstKnown } from '../../src/sample/town/moments.ts'
import { generateTown } from '../../src/sample/town/generate.ts'
import { sampleTown } from '../../src/sample/town/plans.ts'
import { otherTowns } from './plans.ts'
import { type Fact, isKnown, Records } from './records.ts'

for (const { name, ...plan } of [{ name: 'Đông Triều', ...sampleTown }, ...otherTowns]) {
  const records = new Records([...generateTown(plan).parts()].flat())
  const believed = (table: string) =>
    records.all(table).filter((fact) => isKnown(fact, { day: plan.targets.on, knownAt: null }))
  const byPerson = (table: string) => Map.groupBy(believed(table), ({ values }) => values['person_id'])

  describe(`thị trấn mẫu ${name}: nhất quán`, () => {
    test('bậc, hệ số theo bảng lương của ngày ấy, trừ vài lỗi cố ý', () => {
      const steps = believed('salary_step')
      const wrong = steps.filter(({ from, values: { rank, step, coefficient } }) => {
        const group = findRank(String(rank), from as PlainDate)?.group
        return !group || coefficientOf(group, Number(step), from as PlainDate) !== coefficient
      })
      assert.ok(steps.length > 1_000 && wrong.length <= 12, `${wrong.length} trong ${steps.length}`)
    })

    test('số định danh khớp giới tính, năm sinh, mã tỉnh, trừ vài lỗi cố ý; không ai trùng số', () => {
      const people = believed('person_identity')
      const numbers = people.flatMap(({ values }) => values['id_number'] ?? [])
      const wrong = people.filter(({ values: { id_number, sex, birth_on } }) => {
        const stated = { sex: sex as 'male' | 'female', birthYear: Number(String(birth_on).slice(0, 4)) || null }
        return id_number !== null && identityFaults(String(id_number), stated).length > 0
      })
      assert.equal(new Set(numbers).size, numbers.length)
      assert.ok(wrong.length > 0 && wrong.length < people.length / 200, `${wrong.length}`)
      const known = new Set(people.map(({ values }) => values['person_id']))
      assert.equal(known.size, people.length)
    })

    test('không điều gì được biết trước khi xảy ra', () => {
      const later = (fact: Fact) => fact.knownFrom.slice(0, 10) > firstKnown && fact.from > fact.knownFrom.slice(0, 10)
      for (const table of records.tables()) assert.deepEqual(records.all(table).filter(later).slice(0, 2), [], table)
    })

    test('ai cũng ở đơn vị còn tồn tại', () => {
      const lives = Map.groupBy(believed('unit_profile'), ({ values }) => values['unit_id'])
      const stands = ({ from, until, values }: Fact) => {
        const profiles = lives.get(values['unit_id'])!
        return profiles[0]!.from <= from && profiles.at(-1)!.until >= until
      }
      for (const table of ['posting', 'town_tie', 'staff_quota'])
        assert.deepEqual(
          believed(table)
            .filter((fact) => !stands(fact))
            .slice(0, 2),
          [],
          table,
        )
    })

    test('ai thôi việc thì không còn vị trí; ai nâng bậc trước hạn thì có bậc từ ngày ấy', () => {
      const [postings, steps] = [byPerson('posting'), byPerson('salary_step')]
      for (const { from, values } of believed('departure'))
        assert.ok(postings.get(values['person_id'])!.every(({ until }) => until <= from))
      for (const { values } of believed('early_raise'))
        assert.ok(steps.get(values['person_id'])!.some(({ from }) => from === values['effective']))
    })
  })
}
