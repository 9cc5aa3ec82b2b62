import type { RosterLine } from '../api.ts'
import { type Field, fieldLabels } from '../reading/fields.ts'

const together: readonly (readonly Field[])[] = [
  ['rankCode', 'step', 'coefficient'],
  ['birthMen', 'birthWomen'],
]

const alsoAsked: Readonly<Record<string, readonly Field[]>> = {
  'id-sex-mismatch': ['sex'],
  'id-birth-year-mismatch': ['birth'],
  'duplicate-person': ['birth', 'idNumber'],
}

const isField = (field: string | undefined): field is Field => field !== undefined && field in fieldLabels

/** The fields to mend: those that the problems name and what decides with them; then every other one of the sheet. */
export function repairFields({ problems, cells, repairs }: RosterLine, columns: Partial<Record<Field, number>>) {
  const has = (field: Field) => field in columns
  const held = problems.filter(({ severity }) => severity === 'held')
  const named = held.flatMap(({ kind, field }) => [
    ...(isField(field) ? [field] : []),
    ...(alsoAsked[kind] ?? []).filter(has),
  ])
  const groups = together
    .filter((group) => group.some((field) => named.includes(field)))
    .flat()
    .filter(has)
  const typed = Object.keys(repairs).filter(isField)
  const first = [...new Set([...named, ...groups, ...typed])]
  const all = [...new Set([...(Object.keys(columns) as Field[]), ...cells.map(({ field }) => field).filter(isField)])]
  return { first, others: all.filter((field) => !first.includes(field) && field !== 'ordinal') }
}

export type Typed = Readonly<Partial<Record<Field, string>>>

/** As in the file, with what was typed over it. */
export const typedIn = ({ cells, repairs, fullName }: RosterLine): Typed => ({
  ...(fullName && !cells.some(({ field }) => field === 'fullName') && { fullName }),
  ...Object.fromEntries(cells.map(({ field, value }) => [field, value])),
  ...repairs,
})

/** Only what differs from the file is a repair. */
export function repairOf(line: RosterLine, typed: Typed): Typed {
  const inFile = typedIn({ ...line, repairs: {} })
  return Object.fromEntries(
    Object.entries(typed).filter(([field, value]) => value.trim() !== (inFile[field as Field] ?? '').trim()),
  )
}
