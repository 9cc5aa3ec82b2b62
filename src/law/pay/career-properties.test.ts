import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, type PlainDate, wholeMonths } from '#lib/date.ts'
import { beyondTopStepAsOfValue, beyondTopStepValue } from './beyond-top-step.ts'
import type { HeldStep, Setback } from './held-step.ts'
import { regularRaiseValue } from './regular-raise.ts'
import { scaleGroups, scaleOf, stepCount } from './scale.ts'

const lawOn = '2026-11-23'
const start = '2021-09-01'
const forms = ['reprimand', 'warning', 'removal'] as const
const lost = ['unpaid-leave', 'overstay', 'suspension', 'custody', 'desertion', 'awaiting-retirement'] as const

const day = (from: PlainDate, span: number) => fc.nat(span).map((days) => addDays(from, days))
const discipline = fc.record({ kind: fc.constant('discipline'), form: fc.constantFrom(...forms), on: day(start, 2200) })
const failedYear = fc.record({ kind: fc.constant('failed-year'), year: fc.integer({ min: 2021, max: 2026 }) })
const absence = fc
  .record({ reason: fc.constantFrom(...lost), from: day(start, 2200), days: fc.nat(400) })
  .map(({ reason, from, days }) => ({ kind: 'uncounted', reason, from, to: addDays(from, days) }) as const)
const setback: fc.Arbitrary<Setback> = fc.oneof(discipline, failedYear, absence)

const held: fc.Arbitrary<HeldStep> = fc
  .record({
    staff: fc.constantFrom('civil-servant', 'public-employee'),
    rank: fc.constant(''),
    group: fc.constantFrom(...scaleGroups),
    step: fc.integer({ min: 1, max: 12 }),
    countedFrom: day(start, 900),
    setbacks: fc.array(setback, { maxLength: 4 }),
  })
  .map((one) => ({ ...one, step: 1 + (one.step % (stepCount(one.group) - 1)) }))

const atLastStep = held
  .filter(({ group }) => scaleOf(group, lawOn).beyondTopStep)
  .map((one) => ({ ...one, step: stepCount(one.group) }))

const beganOn = (one: Setback): PlainDate => {
  if (one.kind === 'discipline') return one.on
  if (one.kind === 'failed-year') return `${one.year}-12-31`
  return 'from' in one ? one.from : start
}

const due = (one: HeldStep) => regularRaiseValue(one, lawOn)!.on
const withMore = (one: HeldStep, ...more: readonly Setback[]): HeldStep => ({
  ...one,
  setbacks: [...one.setbacks, ...more],
})
const hold = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>) =>
  fc.assert(property, { numRuns: 2_000 })

type Rule = (one: HeldStep) => PlainDate

const splitting = (rule: Rule) =>
  fc.property(held, absence, fc.nat(400), (one, whole, at) => {
    const cut = addDays(whole.from, at)
    fc.pre(cut < whole.to)
    const halves = [
      { ...whole, to: cut },
      { ...whole, from: addDays(cut, 1) },
    ]
    assert.equal(rule(withMore(one, ...halves)), rule(withMore(one, whole)))
  })

const laterEvents = (rule: Rule) =>
  fc.property(held, setback, (one, later) => {
    const on = rule(one)
    fc.pre(beganOn(later) >= on)
    assert.equal(rule(withMore(one, later)), on)
  })

test('một đoạn nghỉ chia làm hai đoạn liền nhau: ngày nâng bậc không đổi', () => hold(splitting(due)))

test('sự việc từ ngày đến hạn trở đi không làm đổi ngày nâng bậc đã tính', () => hold(laterEvents(due)))

test('đối chứng: cách tính làm tròn từng đoạn và cộng cả việc xảy ra sau hạn bị hai tính chất trên phát hiện', () => {
  const careless: Rule = (one) =>
    one.setbacks.reduce((on, more) => addMonths(on, monthsOf(more)), due({ ...one, setbacks: [] }))
  const monthsOf = (one: Setback) => ('to' in one ? wholeMonths(one.from, addDays(one.to, 12)) : 6)
  assert.throws(() => hold(splitting(careless)))
  assert.throws(() => hold(laterEvents(careless)))
})

test('sự việc trước ngày giữ bậc không làm đổi ngày nâng bậc', () => {
  hold(
    fc.property(held, fc.constantFrom(...forms), fc.integer({ min: 1, max: 900 }), (one, form, days) => {
      const before = { kind: 'discipline', form, on: addDays(one.countedFrom, -days) } as const
      assert.equal(due(withMore(one, before)), due(one))
    }),
  )
})

test('thêm thời gian không tính hoặc kỷ luật không bao giờ làm ngày nâng bậc sớm lên', () => {
  hold(fc.property(held, setback, (one, more) => assert.ok(due(withMore(one, more)) >= due(one))))
})

test('thêm đúng một tháng không tính trong thời gian giữ bậc: ngày nâng bậc lùi ít nhất một tháng', () => {
  hold(
    fc.property(held, fc.constantFrom(...lost), (one, reason) => {
      const month = { kind: 'uncounted', reason, months: 1 } as const
      assert.ok(due(withMore(one, month)) >= addMonths(one.countedFrom, 1))
      assert.ok(due(withMore({ ...one, setbacks: [] }, month)) === addMonths(due({ ...one, setbacks: [] }), 1))
    }),
  )
})

test('thứ tự ghi các sự việc không làm đổi ngày nâng bậc', () => {
  hold(fc.property(held, (one) => assert.equal(due({ ...one, setbacks: one.setbacks.toReversed() }), due(one))))
})

test('vượt khung tính một mạch hay dừng giữa chừng rồi tính tiếp cho cùng một mức, cùng một ngày', () => {
  hold(
    fc.property(atLastStep, day(start, 1_500), day(start, 3_000), (one, middle, end) => {
      fc.pre(middle <= end)
      let reached = beyondTopStepAsOfValue(one, middle, lawOn)
      for (;;) {
        const next = beyondTopStepValue(one, reached?.percent ?? 0, reached?.on ?? null, lawOn)
        if (next === null || next.on > end) break
        reached = next
      }
      assert.deepEqual(reached, beyondTopStepAsOfValue(one, end, lawOn))
    }),
  )
})

test('mức vượt khung của một ngày không đổi vì điều xảy ra sau ngày ấy', () => {
  hold(
    fc.property(atLastStep, setback, day(start, 2_000), (one, later, on) => {
      const began = beganOn(later)
      fc.pre(began > on)
      assert.deepEqual(beyondTopStepAsOfValue(withMore(one, later), on, lawOn), beyondTopStepAsOfValue(one, on, lawOn))
    }),
  )
})
