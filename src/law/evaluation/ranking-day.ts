import { decree_335_2025, decree_90_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'

/** Ngày phải xong trước, tháng-ngày; đơn vị đặc thù: of the following year */
export const rankingDays = parameter<{ readonly ordinary: string; readonly special: string | null }>(
  'Thời điểm xếp loại chất lượng hằng năm',
  [
    {
      from: '2020-08-20',
      value: { ordinary: '12-15', special: null },
      cites: [cite(decree_90_2020, 'Điều 20', 'read')],
      checked: null,
    },
    {
      from: '2026-01-01',
      value: { ordinary: '12-15', special: '01-15' },
      cites: [cite(decree_335_2025, 'Điều 21', 'read')],
      checked: null,
    },
  ],
)

/** Ngày cuối cùng được xếp loại cho một năm */
export function lastRankingDay(year: number, isSpecial: boolean, lawOn: PlainDate): Finding<PlainDate> {
  const law = rankingDays.on(lawOn)
  const { ordinary, special } = law.value
  const before = (isSpecial && special !== null ? `${year + 1}-${special}` : `${year}-${ordinary}`) as PlainDate
  const last = addDays(before, -1)
  return finding(last, `Xếp loại chậm nhất ngày ${viDate(last)}, trước ngày ${viDate(before)}`, { from: [law] })
}
