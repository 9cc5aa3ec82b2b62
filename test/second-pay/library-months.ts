import { NoLawInForce } from '#law/kit/parameter.ts'
import { type LineKind, monthlyPay } from '#law/pay/monthly-pay.ts'
import { coefficientOf } from '#law/pay/scale.ts'
import { teacherSeniority, teachingMonths } from '#law/pay/teacher-seniority.ts'
import { tradeSeniority } from '#law/pay/trade-seniority.ts'
import { addMonths, type PlainDate, wholeMonths } from '#lib/date.ts'
import type { Career, Seniority } from './career.ts'
import type { LibraryState } from './library.ts'

const order: readonly LineKind[] = [
  'salary',
  'beyond-top-step',
  'office',
  'reserved',
  'seniority',
  'civil-service',
  'low-pay',
]

export function paidByLibrary(career: Career, states: readonly LibraryState[], until: string) {
  const months: (readonly number[])[] = []
  let at = 0
  const first = `${career.started.slice(0, 7)}-01` as PlainDate
  for (let month = addMonths(first, 1); month <= until; month = addMonths(month, 1)) {
    while (states[at + 1] && states[at + 1]!.since <= month) at += 1
    const office = career.offices.findLast(({ from }) => from <= month)?.coefficient ?? 0
    months.push(paidInMonth(career, states[at]!, office / 100, month))
  }
  return months
}

const limit = 400_000
const known = new Map<string, readonly number[]>()

function paidInMonth(career: Career, state: LibraryState, office: number, month: PlainDate): readonly number[] {
  const { staff, inUnit } = career
  const { group, step, percent, reserved } = state
  const seniority = seniorityOn(career.seniority, month)
  const key = `${staff} ${inUnit} ${group} ${step} ${percent} ${reserved} ${office} ${seniority} ${month}`
  const before = known.get(key)
  if (before) return before
  const service = inUnit || serviceKnown(staff, month)
  const facts = {
    staff,
    coefficient: coefficientOf(group, step, month)!,
    office: String(office),
    beyondPercent: percent,
    reserved,
    seniorityPercent: Math.max(0, seniority),
    ...(inUnit || !service ? { civilServiceAllowance: false } : {}),
  }
  const { lines, gross } = monthlyPay(facts, month).value
  const amounts = order.map((kind) => lines.find((line) => line.kind === kind)?.amount ?? 0)
  if (amounts.reduce((sum, one) => sum + one, 0) !== gross) throw new Error(`Lines of ${key} do not add up`)
  const told = [...amounts]
  if (seniority < 0) told[4] = -1
  if (!service) told[5] = -1
  if (known.size > limit) known.clear()
  known.set(key, told)
  return told
}

function remembered<T extends unknown[]>(ask: (...of: T) => number): (...of: T) => number {
  const answers = new Map<string, number>()
  return (...of) => {
    const key = of.join(' ')
    const before = answers.get(key)
    if (before !== undefined) return before
    const answer = orUnknown(() => ask(...of))
    answers.set(key, answer)
    return answer
  }
}

const orUnknown = (ask: () => number): number => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof NoLawInForce) return -1
    throw error
  }
}

const serviceAsked = remembered((staff: Career['staff'], month: PlainDate) => {
  monthlyPay({ staff, coefficient: '2.34', office: '0', beyondPercent: 0 }, month)
  return 1
})
const serviceKnown = (staff: Career['staff'], month: PlainDate): boolean => serviceAsked(staff, month) > 0

const trade = remembered((service: number, month: PlainDate) => tradeSeniority(service, month).value)
const teacher = remembered((service: number, month: PlainDate) => teacherSeniority(service, month).value)

function seniorityOn(held: Seniority, month: PlainDate): number {
  if (held.kind === 'none') return 0
  const from = held.from as PlainDate
  if (held.kind === 'trade') return trade(from > month ? 0 : wholeMonths(from, month), month)
  const counted = orUnknown(() => teachingMonths(from, month, held.excluded, month).value)
  return counted < 0 ? -1 : teacher(counted, month)
}
