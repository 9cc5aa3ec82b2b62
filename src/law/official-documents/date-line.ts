import { circular_01_2011_bnv, decree_30_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Số 0 ở trước: days below this number, and months up to this one, take a zero */
export const leadingZeros = parameter('Số 0 phía trước ngày, tháng và số văn bản', [
  {
    from: '2012-01-01',
    value: { daysBelow: 10, monthsUpTo: 2, numbersBelow: 10 },
    cites: [cite(circular_01_2011_bnv, 'thể thức văn bản')],
    checked: null,
  },
  {
    from: '2020-03-05',
    value: { daysBelow: 10, monthsUpTo: 2, numbersBelow: 10 },
    cites: [cite(decree_30_2020, 'Phụ lục I', 'read')],
    checked: null,
  },
])

/** 'ngày 05 tháng 02 năm 2026'; of the months only 1 and 2 take a zero. */
export function longDate(date: PlainDate): string {
  const { daysBelow, monthsUpTo } = leadingZeros.eras.at(-1)!.value!
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const shownDay = day < daysBelow ? `0${day}` : `${day}`
  const shownMonth = month <= monthsUpTo ? `0${month}` : `${month}`
  return `ngày ${shownDay} tháng ${shownMonth} năm ${year}`
}

/** Địa danh và thời gian ban hành văn bản */
export function dateLine(place: string, date: PlainDate, lawOn: PlainDate): Finding<string> {
  const line = `${place}, ${longDate(date)}`
  return finding(line, line, { from: [leadingZeros.on(lawOn)] })
}
