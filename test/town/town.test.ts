import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import { generateTown } from '../../src/sample/town/generate.ts'
import { sampleTown } from '../../src/sample/town/plans.ts'
import { count, type Counted, sizes } from './count.ts'
import { otherTowns } from './plans.ts'
import { type Asked, Records } from './records.ts'
import { wrongly } from './wrongly.ts'

const towns = [{ name: 'Đông Triều', ...sampleTown }, ...otherTowns]
const now = null
const soonAfter = '2018-01-15 09:00:00+07'

for (const { name, ...plan } of towns) {
  const { since, on, ...targets } = plan.targets
  const recordsOf = () => new Records([...generateTown(plan).parts()].flat())
  const records = recordsOf()
  const at = (day: PlainDate, knownAt: string | null = now) => count(records, since, { day, knownAt })

  describe(`thị trấn mẫu ${name}: đếm độc lập`, () => {
    test('đủ mọi con số đã định, vào ngày đã định', () => {
      const { staff, ...counted } = sizes(at(on))
      assert.deepEqual(counted, targets)
      assert.equal(staff, plan.staff)
    })

    test('không ai được đếm hai lần, không sự kiện nào sau ngày hỏi', () => {
      const { intellectuals, staff, universityLearners, stateTitles } = at(on)
      for (const people of [intellectuals, staff, universityLearners, stateTitles])
        assert.equal(new Set(people).size, people.length)
      const before = sizes(at(`${Number(on.slice(0, 4)) - 4}-06-30`))
      for (const [what, size] of Object.entries(before))
        assert.ok(size <= (targets[what as keyof typeof targets] ?? Infinity), what)
    })

    test('cùng hạt giống cho cùng một thị trấn', () => {
      assert.deepEqual(sizes(count(recordsOf(), since, { day: '2022-06-30', knownAt: now })), sizes(at('2022-06-30')))
    })

    test('đếm sai cách nào cũng lộ ra', () => {
      const asked: readonly Asked[] = [
        { day: '2017-12-31', knownAt: soonAfter },
        { day: on, knownAt: now },
        { day: '2016-08-31', knownAt: now },
        ...endings(records).map((day) => ({ day, knownAt: now })),
      ]
      const right = asked.map((one) => count(records, since, one))
      for (const [mistake, rules] of Object.entries(wrongly)) {
        const wrong = asked.map((one) => count(records, since, one, rules))
        assert.notDeepEqual(wrong.map(sizes), right.map(sizes), mistake)
      }
    })
  })
}

test('điều biết muộn làm con số ngày 31/12/2017 khác đi khi hỏi theo lúc ấy', () => {
  const records = new Records([...generateTown(sampleTown).parts()].flat())
  const day = '2017-12-31'
  const ask = (knownAt: string | null): Counted => count(records, '2008-01-01', { day, knownAt })
  const [then, later] = [ask(soonAfter), ask('2018-04-23 09:00:00+07')]
  assert.deepEqual(later, ask(now))
  const gone = then.intellectuals.filter((id) => !later.intellectuals.includes(id))
  const found = later.intellectuals.filter((id) => !then.intellectuals.includes(id))
  assert.ok(gone.length > 10 && found.length > 50, `${gone.length} đã đi, ${found.length} tìm ra`)
  assert.ok(
    then.formal.some((id) => later.intellectuals.includes(id) && !later.formal.includes(id)),
    'đính chính hình thức',
  )
  assert.equal(Math.round((100 * later.formal.length) / later.intellectuals.length), 44)
})

/** The days on which most posts end, where a closed range and a half-open one differ. */
function endings(records: Records): PlainDate[] {
  const days = Map.groupBy(records.all('town_tie'), ({ until }) => until)
  return [...days]
    .filter(([day]) => day < '2026')
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 1)
    .map(([day]) => day as PlainDate)
}
