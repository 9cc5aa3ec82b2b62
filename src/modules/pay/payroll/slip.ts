import type { Refusal } from '#law/kit/refusal.ts'
import { civilServicePercent } from '#law/pay/civil-service-allowance.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import type { MonthlyPay, PayLine } from '#law/pay/monthly-pay.ts'
import { percentBase } from '#law/pay/percent-allowance.ts'
import { Decimal } from '#lib/decimal.ts'
import { factsOn } from './facts.ts'
import type { MonthRow } from './month-store.ts'
import type { Reckoned } from './reckon.ts'
import { heldOn } from './months.ts'
import { type CoefficientPart, type MoneyPart, moneyParts } from './slip-shape.ts'
import type { MonthUnits } from './units-of-month.ts'

export type Money = Readonly<Record<MoneyPart, number | null>>

export type Coefficients = Readonly<Record<CoefficientPart, string>>

/** One person's line of the pay sheet, as it is shown and as it is kept. */
export type Slip = {
  readonly personId: string
  readonly fullName: string
  readonly unitId: string
  readonly unitName: string
  readonly staff: StaffKind
  readonly rank: string | null
  readonly step: number | null
  readonly base: number | null
  readonly coefficients: Coefficients | null
  readonly money: Money
  readonly insured: number | null
  readonly dependants: number
  /** What stands under “Phụ cấp khác”, one by one. */
  readonly others: readonly { readonly label: string; readonly amount: number }[]
  readonly notes: readonly string[]
  /** Why it cannot be reckoned, or not to the end. */
  readonly missing: string | null
}

const partOf: Readonly<Partial<Record<PayLine['kind'], MoneyPart>>> = {
  salary: 'salary',
  'beyond-top-step': 'beyond',
  office: 'office',
  reserved: 'reserved',
  seniority: 'seniority',
  'civil-service': 'civilService',
  'unpaid-leave': 'unpaid',
}

export const partOfLine = ({ kind }: PayLine): MoneyPart => partOf[kind] ?? 'other'

const nothing = Object.fromEntries(moneyParts.map((part) => [part, null])) as Money

type Head = Pick<Slip, 'personId' | 'fullName' | 'unitId' | 'unitName' | 'staff' | 'rank' | 'step'>

export function headOf({ personId, fullName, postings, steps }: MonthRow, units: MonthUnits): Head {
  const { unitId, staff } = postings.at(-1)!
  const step = steps?.at(-1)
  return {
    personId,
    fullName,
    unitId,
    unitName: units.nameOf(unitId),
    staff,
    rank: step?.rank ?? null,
    step: step?.step ?? null,
  }
}

export function slipOf(row: MonthRow, { pay, day, notes }: Reckoned, units: MonthUnits): Slip {
  const { value } = pay
  const step = heldOn(row.steps!, day)!
  const tax = value.net === null ? (value.insurance === null ? pay.from : [pay.from.at(-1)!]) : []
  return {
    ...headOf(row, units),
    rank: step.rank,
    step: step.step,
    base: value.base,
    coefficients: coefficientsOf(row, day, units, value),
    money: moneyOf(value),
    insured: value.insurance?.insured ?? null,
    dependants: heldOn(row.dependants ?? [], day)?.people ?? 0,
    others: value.lines.filter((line) => partOfLine(line) === 'other').map(({ label, amount }) => ({ label, amount })),
    notes,
    missing: tax.find((one) => one.value === null)?.says ?? null,
  }
}

export const refusedSlip = (row: MonthRow, refusal: Refusal, units: MonthUnits): Slip => ({
  ...headOf(row, units),
  base: null,
  coefficients: null,
  money: nothing,
  insured: null,
  dependants: 0,
  others: [],
  notes: [],
  missing: refusal.message,
})

function moneyOf({ lines, gross, insurance, tax, net }: MonthlyPay): Money {
  const sum = (part: MoneyPart) => lines.reduce((all, line) => all + (partOfLine(line) === part ? line.amount : 0), 0)
  return {
    salary: sum('salary'),
    beyond: sum('beyond'),
    office: sum('office'),
    reserved: sum('reserved'),
    seniority: sum('seniority'),
    civilService: sum('civilService'),
    other: sum('other'),
    unpaid: sum('unpaid'),
    gross,
    pension: insurance?.employee.pension ?? null,
    health: insurance?.employee.health ?? null,
    unemployment: insurance?.employee.unemployment ?? null,
    tax: tax?.tax ?? null,
    net,
  }
}

/** Hệ số of each column, exact; those of percent are their percent of what they are reckoned on. */
function coefficientsOf(
  row: MonthRow,
  day: MonthRow['postings'][number]['from'],
  units: MonthUnits,
  pay: MonthlyPay,
): Coefficients {
  const facts = factsOn(row, day, units)
  const all = percentBase(facts)
  const beyond = new Decimal(facts.coefficient).times(facts.beyondPercent).div(100)
  const seniority = all.times(facts.seniorityPercent ?? 0).div(100)
  const civil = pay.lines.some(({ kind }) => kind === 'civil-service') ? civilServicePercent.valueOn(day) : 0
  const allowances = pay.lines
    .filter((line) => partOfLine(line) === 'other' && line.kind !== 'fixed' && line.kind !== 'low-pay')
    .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))
  const other = seniority.plus(all.times(civil).div(100)).plus(allowances.div(pay.base)).toDecimalPlaces(4)
  const total = all.plus(facts.reserved ?? '0').plus(other)
  return {
    salary: facts.coefficient,
    beyond: beyond.toString(),
    office: new Decimal(facts.office).toString(),
    reserved: new Decimal(facts.reserved ?? '0').toString(),
    other: other.toString(),
    total: total.toDecimalPlaces(4).toString(),
  }
}

export type Sums = Readonly<Record<MoneyPart, number>>

/** Cộng: the sum of the rounded lines, of those that have one. */
export const sumOf = (slips: readonly Pick<Slip, 'money'>[]): Sums =>
  Object.fromEntries(
    moneyParts.map((part) => [part, slips.reduce((sum, { money }) => sum + (money[part] ?? 0), 0)]),
  ) as Sums

/** May it be paid: reckoned to the last đồng. */
export const isPayable = ({ money }: Slip) => money.net !== null
