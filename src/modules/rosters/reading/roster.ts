import type { StaffKind } from '#law/pay/held-step.ts'
import type { ScaleGroup } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Field } from './fields.ts'
import type { Problem } from './problem.ts'
import type { ReadDate } from './read-date.ts'
import type { Sex } from './read-id.ts'
import type { Recognition } from './recognition.ts'

/** Bậc lương as the list states it; `coefficient` is the law's exact text, '3.33'. */
export type RosterPay = {
  readonly staff: StaffKind
  readonly rankCode: string
  readonly rankTitle: string
  readonly group: ScaleGroup
  readonly step: number
  readonly coefficient: string
  readonly since: PlainDate
  readonly beyondTopPercent?: number
}

export type RosterPerson = {
  readonly fullName: string
  readonly familyName: string
  readonly givenName: string
  /** null when neither the list nor the personal number tells. */
  readonly sex: Sex | null
  readonly birth: ReadDate
  readonly idNumber?: string
  readonly unitName: string
  readonly title?: string
  /** Absent when the list has no columns of pay at all. */
  readonly pay?: RosterPay
  /** Every other column, by its field's name or by its heading. */
  readonly extra: Readonly<Record<string, string>>
}

export type RosterRow = {
  readonly sheet: string
  readonly row: number
  /** Đơn vị by the column, the section or the title; '' when the list names none. */
  readonly unitName: string
  /** As the cells show it, in Unicode; repairs are not in it. */
  readonly raw: Readonly<Partial<Record<Field, string>>>
  /** Only when the row is accepted. */
  readonly person?: RosterPerson
  readonly problems: readonly Problem[]
  readonly held: boolean
}

export type RosterReading = {
  readonly recognition: Recognition
  readonly rows: readonly RosterRow[]
  readonly unitNames: readonly string[]
  readonly agencyName?: string
}

/** What the officer typed over the cells of one row. */
export type Repair = Partial<Record<Field, string>>
