import { labour_code_45_2019 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate, yearOf } from '#lib/date.ts'

/** Ngày nghỉ chưa có quyết định: what lies between these days cannot be counted yet. */
export type Undecided = {
  readonly key: string
  readonly name: string
  readonly from: PlainDate
  readonly to: PlainDate
}

const windows: readonly Undecided[] = [
  { key: '2027.tet', name: 'Lịch nghỉ Tết năm 2027', from: '2027-02-01', to: '2027-02-14' },
  { key: '2027.quoc_khanh_adjacent', name: 'Ngày nghỉ liền kề 02/9/2027', from: '2027-09-01', to: '2027-09-03' },
]

const [firstDay, lastDay] = ['2017-01-01', '2027-12-31'] as const

export function undecidedOn(day: PlainDate): Undecided | undefined {
  if (day >= firstDay && day <= lastDay) return windows.find(({ from, to }) => from <= day && day <= to)
  const year = yearOf(day)
  return { key: `${year}.calendar`, name: `Lịch nghỉ năm ${year}`, from: `${year}-01-01`, to: `${year}-12-31` }
}

/** Counting came to days whose holidays nobody has fixed; `safeUntil` is the last working day that is sure. */
export class HolidayNotDecided extends Refusal {
  readonly missing: string
  readonly safeUntil: PlainDate | undefined

  constructor({ key, name, from, to }: Undecided, safeUntil: PlainDate | undefined) {
    const says = `${name} chưa có quyết định`
    const ground = finding(key, `${says} (từ ${viDate(from)} đến ${viDate(to)})`, {
      cites: [cite(labour_code_45_2019, 'Điều 112 khoản 3', 'read')],
    })
    super('not-yet-lawful', says, [ground])
    this.missing = key
    this.safeUntil = safeUntil
  }
}
