import { Refusal } from '#law/kit/refusal.ts'
import type { Allowance, MonthlyFacts } from '#law/pay/monthly-pay.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { heldStep } from '../held.ts'
import type { AllowanceHeld, MonthRow, StepHeld, Workplace } from './month-store.ts'
import { heldOn } from './months.ts'
import type { MonthUnits } from './units-of-month.ts'

/** What somebody holds on one day of service, as the law asks for it; refuses with what is missing. */
export function factsOn(row: MonthRow, day: PlainDate, units: MonthUnits): MonthlyFacts {
  const posting = heldOn(row.postings, day)!
  const step = heldOn(row.steps ?? [], day)
  if (!step) throw new Refusal('invalid', `Ngày ${viDate(day)} chưa có bậc lương`)
  ensureInLaw(row, step, posting, day)
  const allowances = (row.allowances ?? []).filter(({ from, until }) => from <= day && day < until)
  const rate = (kind: string) => allowances.find((one) => one.kind === kind)?.rate ?? '0'
  const workplace = units.workplaceOf(posting.unitId, day)
  return {
    staff: posting.staff,
    coefficient: step.coefficient,
    office: rate('office'),
    reserved: rate('reserved'),
    beyondPercent: heldOn(row.beyond ?? [], day)?.percent ?? 0,
    seniorityPercent: Number(rate('seniority')),
    allowances: [...allowances.flatMap(asLaw), ...areaOf(allowances, workplace)],
    civilServiceAllowance: workplace?.publicService !== true,
    dependants: heldOn(row.dependants ?? [], day)?.people ?? 0,
  }
}

type Posted = Pick<MonthRow['postings'][number], 'unitId' | 'staff'>

function ensureInLaw({ personId }: MonthRow, step: StepHeld, posting: Posted, day: PlainDate): void {
  const { unitId, staff } = posting
  const unused = { countedFrom: day, percent: null, percentSince: null, setbacks: null }
  heldStep({ personId, unitId, staff, rank: step.rank, step: step.step, coefficient: step.coefficient, ...unused }, day)
}

/** The allowances that are lines of their own; those of the step, the office and the trade are in the base. */
function asLaw({ kind, place, rate, amount, insured, taxed }: AllowanceHeld): Allowance[] {
  if (kind === 'office' || kind === 'reserved' || kind === 'seniority') return []
  if (kind === 'fixed') return [{ kind, label: place, amount: amount!, insured, taxed }]
  return [{ kind, rate: plain(rate!) }]
}

/** Phụ cấp khu vực of where the unit works, unless the person has one of his own. */
const areaOf = (held: readonly AllowanceHeld[], workplace: Workplace | undefined): Allowance[] =>
  workplace?.area && !held.some(({ kind }) => kind === 'area') ? [{ kind: 'area', rate: plain(workplace.area) }] : []

/** '0.30' → '0.3', '70.00' → '70' */
const plain = (rate: string) => rate.replace(/\.?0+$/, '')

/** The days on which what somebody holds begins to differ, the first day of service in the month first. */
export function turns({ postings, steps, beyond, allowances }: MonthRow): PlainDate[] {
  const facts = [...postings, ...(steps ?? []), ...(beyond ?? []), ...(allowances ?? [])]
  const days = new Set(facts.flatMap(({ from, until }) => [from, until]))
  return [...days].filter((day) => heldOn(postings, day)).toSorted()
}

/** The last day of service in the month. */
export const lastDay = ({ postings }: MonthRow): PlainDate =>
  addDays(
    postings.map(({ until }) => until).reduce((a, b) => (a > b ? a : b)),
    -1,
  )
