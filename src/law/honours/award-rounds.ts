import { decree_27_2015, law_06_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

export type Field = 'education' | 'health' | 'art' | 'heritage'

type Rounds = { readonly everyYears: number; readonly days: Readonly<Partial<Record<Field, `${number}-${number}`>>> }

/** Chu kỳ xét tặng danh hiệu vinh dự nhà nước và ngày công bố (tháng–ngày) */
export const awardRounds = parameter<Rounds>('Chu kỳ xét tặng danh hiệu vinh dự nhà nước', [
  {
    from: '2016-01-01',
    value: { everyYears: 3, days: { education: '11-20', health: '02-27', art: '09-02' } },
    cites: [cite(decree_27_2015, 'chu kỳ xét tặng; các danh hiệu khác như vậy')],
    checked: null,
  },
  {
    from: '2024-01-01',
    value: { everyYears: 3, days: { education: '11-20', health: '02-27', art: '09-02' } },
    cites: [cite(law_06_2022, 'chu kỳ xét tặng')],
    checked: null,
  },
])

/** Năm xét tặng kế tiếp sau một lần đã xét */
export function nextAwardRound(field: Field, last: number, lawOn: PlainDate): Finding<{ year: number; on?: string }> {
  const law = awardRounds.on(lawOn)
  const year = last + law.value.everyYears
  const day = law.value.days[field]
  const says = `Lần xét kế tiếp: năm ${year}${day ? `, công bố ngày ${day.slice(3)}/${day.slice(0, 2)}` : ''}`
  return finding({ year, ...(day ? { on: `${year}-${day}` } : {}) }, says, { from: [law] })
}
