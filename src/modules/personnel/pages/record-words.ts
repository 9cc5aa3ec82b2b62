import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import type { PersonRecord } from '../api.ts'
import { staffKindNames } from '../../organisation/model.ts'
import type { Line, Section } from './others.ts'

type Span = { readonly from: PlainDate | null; readonly until: PlainDate | null }

/** 'Phó Trưởng phòng, Chuyên viên, Phòng Nội vụ' */
export function headline(record: PersonRecord): string {
  const { posting } = record
  const ties = linesNow(record, 'tie').map(({ label, value }) => `${label} ${value}`)
  if (!posting) return ties.join('; ') || 'Hồ sơ chưa ghi vị trí công tác tại ngày này'
  const { office, title, staff, unitName } = posting
  return [office, title ?? (office ? null : staffKindNames[staff]), unitName].filter(Boolean).join(', ')
}

export const holdsOn = ({ from, until }: Span, day: PlainDate) =>
  (from === null || from <= day) && (until === null || day < until)

/** 'Từ 01/03/2015 đến hết 28/02/2018': facts end before their `until`. */
export function spanWords({ from, until }: Span): string {
  const last = until && addDays(until, -1)
  if (from === null) return last ? `Đến hết ${viDate(last)}` : ''
  if (last === null) return `Từ ${viDate(from)}`
  return from === last ? `Ngày ${viDate(from)}` : `Từ ${viDate(from)} đến hết ${viDate(last)}`
}

/** The lines of a section that hold on the day looked at. */
export const linesNow = (record: PersonRecord, sectionId: string): readonly Line[] =>
  record.sections.find(({ id }) => id === sectionId)?.lines.filter((line) => holdsOn(line, record.asOf.day)) ?? []

/** The fact a line speaks of, and which part of it. */
export function partsOf({ id }: Line): { readonly factId: string; readonly part: string } {
  const [factId = '', part = ''] = id.split('#')
  return { factId, part }
}

export const hasLanes = (sections: readonly Section[]) => sections.some(({ lanes }) => lanes.length > 0)
