/** A made-up career, in texts and plain numbers, that both reckonings read with their own hands. */
export type Career = {
  readonly staff: 'cadre' | 'civil-servant' | 'public-employee' | 'contract-worker'
  readonly sex: 'male' | 'female'
  readonly born: string
  readonly started: string
  readonly group: string
  readonly step: number
  readonly events: readonly Event[]
  /** Time known only as an amount, inside the n-th holding period. */
  readonly amounts: readonly Amount[]
  readonly changes: readonly Change[]
  readonly offices: readonly Office[]
  readonly seniority: Seniority
  /** A civil servant inside a public-service unit has no phụ cấp công vụ. */
  readonly inUnit: boolean
}

export type Event =
  | {
      readonly kind: 'discipline'
      readonly form: 'reprimand' | 'warning' | 'demotion' | 'removal'
      readonly on: string
      readonly conduct?: string
    }
  | { readonly kind: 'failed-year'; readonly year: number; readonly conduct?: string }
  | {
      readonly kind: 'absence'
      readonly reason: Reason
      readonly from: string
      readonly to: string
      readonly conduct?: string
    }

export const uncounted = [
  'unpaid-leave',
  'overstay',
  'suspension',
  'custody',
  'probation',
  'desertion',
  'suspended-sentence',
  'awaiting-retirement',
  'other-absence',
] as const
export const counted = ['paid-leave', 'maternity', 'sick', 'sent-on-duty', 'military'] as const

export type Reason = (typeof uncounted)[number] | (typeof counted)[number]

export type Amount = {
  readonly period: number
  readonly reason: Reason
  readonly months: number
  readonly workingDays: number
}

export type Change = { readonly way: 'higher' | 'level'; readonly to: string; readonly on: string }

/** Hundredths; held until the next one begins. */
export type Office = { readonly from: string; readonly coefficient: number }

export type Seniority =
  | { readonly kind: 'none' }
  | { readonly kind: 'trade'; readonly from: string }
  | {
      readonly kind: 'teacher'
      readonly from: string
      readonly excluded: readonly { readonly reason: 'probation' | 'unpaid-leave' | 'other'; readonly months: number }[]
    }

/** The last month that is paid. */
export const lastMonth = '2026-11-01'

/** The day whose law is read for what has no day of its own. */
export const asOf = '2026-11-22'

/** One reckoning in a form to be compared: each line is one figure or day, with what it is. */
export type Told = {
  readonly lines: readonly string[]
  /** For each month from `firstMonth`: the whole-đồng lines, -1 where no law is known. */
  readonly months: readonly (readonly number[])[]
  /** Why the career could not be reckoned to its end, any of these. */
  readonly refused: readonly string[]
}
