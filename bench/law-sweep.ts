import { explain } from '#law/kit/finding.ts'
import { beyondTopStep, beyondTopStepValue } from '#law/pay/beyond-top-step.ts'
import type { HeldStep, Setback } from '#law/pay/held-step.ts'
import { regularRaise, regularRaiseValue } from '#law/pay/regular-raise.ts'
import { scaleGroups, stepCount } from '#law/pay/scale.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { type Measure, median, timed } from './measure.ts'

const lawOn = '2026-11-23'
const people = 2_000_000
const shown = 1_000

/** The raise or the allowance next due of everybody, values only, beside a loop that only adds the months. */
export function lawSweep(runs: number): Measure[] {
  const everybody = generate(people)
  const [value, limit, explained]: [number[], number[], number[]] = [[], [], []]
  let due = 0
  for (let run = -1; run < runs; run++) {
    const least = clocked(() => count(everybody, ({ countedFrom }) => addMonths(countedFrom, 36)))
    const swept = clocked(() => count(everybody, nextDue))
    const told = clocked(() => everybody.slice(0, shown).map(explanation).length)
    due = swept.result
    if (run < 0) continue
    limit.push(least.ms)
    value.push(swept.ms)
    explained.push(told.ms)
  }
  const detail = { people, due, hindered: everybody.filter(({ setbacks }) => setbacks.length > 0).length }
  return [
    timed({ value, limit }, { name: 'nâng bậc, vượt khung của 2.000.000 người', goal: 5, detail }),
    {
      name: 'lời giải thích cho 1.000 người',
      unit: 'ms',
      value: median(explained),
      limit: null,
      ratio: null,
      goal: 50,
      detail: { runs },
    },
  ]
}

const isLast = ({ group, step }: HeldStep) => step === stepCount(group)

const nextDue = (held: HeldStep): PlainDate | undefined =>
  (isLast(held) ? beyondTopStepValue(held, 0, null, lawOn) : regularRaiseValue(held, lawOn))?.on

const explanation = (held: HeldStep) =>
  explain<unknown>(isLast(held) ? beyondTopStep(held, 0, null, lawOn) : regularRaise(held, lawOn))

/** How many fall due before a day: a result no optimiser can leave out. */
const count = (everybody: readonly HeldStep[], dayOf: (held: HeldStep) => PlainDate | undefined) =>
  everybody.reduce((sum, held) => ((dayOf(held) ?? '9999-12-31') <= lawOn ? sum + 1 : sum), 0)

function clocked<T>(work: () => T): { ms: number; result: T } {
  const began = performance.now()
  const result = work()
  return { ms: performance.now() - began, result }
}

/** The same people each time; one in twenty has something that moves the day. */
function generate(number: number): readonly HeldStep[] {
  let seed = 20_180_423
  const random = (below: number) => ((seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) >>> 8) % below
  return Array.from({ length: number }, () => {
    const group = scaleGroups[random(scaleGroups.length)]!
    const countedFrom = addMonths('2022-01-01', random(58))
    return {
      staff: random(2) === 0 ? 'civil-servant' : 'public-employee',
      rank: '',
      group,
      step: 1 + random(stepCount(group)),
      countedFrom,
      setbacks: random(20) === 0 ? [setbacks(countedFrom)[random(3)]!] : [],
    }
  })
}

const setbacks = (since: PlainDate): readonly Setback[] => [
  { kind: 'discipline', form: 'reprimand', on: addMonths(since, 5) },
  { kind: 'failed-year', year: 2025 },
  { kind: 'uncounted', reason: 'unpaid-leave', from: addMonths(since, 3), to: addMonths(since, 5) },
]
