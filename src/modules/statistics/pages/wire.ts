import type { PlainDate } from '#lib/date.ts'
import type { Question } from './question.ts'

export type Value = { readonly code: string; readonly label: string }
export type Trait = { readonly id: string; readonly label: string; readonly values: readonly Value[] }

export type Indicator = {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly definition: string
  readonly unit: string
  readonly share?: boolean
  readonly breakdowns: readonly string[]
}

export type Catalogue = {
  readonly indicators: readonly Indicator[]
  readonly traits: readonly Trait[]
  readonly populations: readonly { readonly id: string; readonly label: string; readonly definition: string }[]
}

export type Figure = {
  readonly value: number
  readonly of: number | null
  readonly percent: string | null
  readonly rows: readonly { readonly codes: readonly (string | null)[]; readonly value: number }[]
  readonly sentence: string
  readonly definition: string
  readonly day: PlainDate
  readonly knownAt: string | null
}

export type PersonRow = {
  readonly id: string
  readonly fullName: string
  readonly birthOn: PlainDate | null
  readonly unitName: string | null
  readonly detail: string | null
}
export type People = { readonly total: number; readonly rows: readonly PersonRow[] }

/** One line or one column of an officer's own table: the codes of its traits. */
export type Side = { readonly codes: readonly (string | null)[]; readonly labels: readonly string[] }

export type OwnTable = {
  readonly rows: readonly Side[]
  readonly columns: readonly Side[]
  readonly cells: readonly (readonly number[])[]
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
  readonly total: number
  readonly definition: string
}

/** Who is counted as known later and was not, and the other way round. */
export type Difference = { readonly gained: readonly PersonRow[]; readonly lost: readonly PersonRow[] }

export type HeadCell = { readonly text: string; readonly colSpan: number; readonly rowSpan: number }
export type FormCell = { readonly value: number | null; readonly question?: Question }
export type FormRow = { readonly label: string; readonly cells: readonly FormCell[]; readonly strong?: boolean }
export type FormCheck = {
  readonly says: string
  readonly holds: boolean
  readonly question?: Question
  readonly count?: number
}

export type OfficialForm = {
  readonly title: string
  readonly head: readonly (readonly HeadCell[])[]
  readonly rows: readonly FormRow[]
  readonly checks: readonly FormCheck[]
}
