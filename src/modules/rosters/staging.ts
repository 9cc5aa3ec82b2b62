import { type PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { squeeze } from '#lib/text.ts'
import type { Sheet } from '#sheets/workbook.ts'
import type { RosterReading, RosterRow } from './reading/roster.ts'

/** One row of roster_row, as it is read; the names are the columns'. */
export type StagedRow = {
  readonly ordinal: number
  readonly sheet: Sheet['name']
  readonly row: number
  readonly raw: RosterRow['raw']
  readonly problems: RosterRow['problems']
  readonly held: boolean
  readonly full_name: string
  readonly given_name: string | null
  readonly sex: 'male' | 'female' | null
  readonly birth_on: PlainDate | null
  readonly birth_precision: 'day' | 'month' | 'year' | null
  readonly id_number: string | null
  readonly unit_name: string
  readonly title: string | null
  readonly staff: string | null
  readonly rank: string | null
  readonly step: number | null
  readonly coefficient: string | null
  readonly since: PlainDate | null
  readonly percent: number | null
  readonly candidate_id: string
}

/** A list without units is the list of the agency itself. */
export const staged = (reading: RosterReading, agencyName: string): StagedRow[] =>
  reading.rows.map((row, ordinal) => stagedRow(row, ordinal, reading.agencyName ?? agencyName))

function stagedRow(
  { sheet, row, unitName, raw, problems, held, person }: RosterRow,
  ordinal: number,
  agencyName: string,
): StagedRow {
  const pay = person?.pay
  return {
    ordinal,
    sheet,
    row,
    raw,
    problems,
    held,
    full_name: person?.fullName ?? shownName(raw),
    given_name: person?.givenName ?? null,
    sex: person?.sex ?? null,
    birth_on: person?.birth.on ?? null,
    birth_precision: person?.birth.precision ?? null,
    id_number: person?.idNumber ?? null,
    unit_name: (person?.unitName ?? unitName) || agencyName,
    title: person?.title ?? null,
    staff: pay?.staff ?? null,
    rank: pay?.rankCode ?? null,
    step: pay?.step ?? null,
    coefficient: pay?.coefficient ?? null,
    since: pay?.since ?? null,
    percent: pay?.beyondTopPercent ?? null,
    candidate_id: newId(),
  }
}

const shownName = ({ fullName, familyName, givenName }: RosterRow['raw']) =>
  squeeze(fullName ?? `${familyName ?? ''} ${givenName ?? ''}`)
