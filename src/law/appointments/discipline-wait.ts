import { party_regulation_377_2025, party_regulation_80_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'

/** Khiển trách; cảnh cáo; cách chức */
export type PartyDiscipline = 'reprimand' | 'warning' | 'removal'

/** Số tháng chưa được xem xét chức vụ cao hơn sau kỷ luật đảng */
export const disciplineWaits = parameter<Readonly<Record<PartyDiscipline, number>>>(
  'Thời gian chưa xem xét bổ nhiệm sau khi bị kỷ luật đảng',
  [
    {
      from: '2022-08-18',
      value: { reprimand: 12, warning: 30, removal: 60 },
      cites: [cite(party_regulation_80_2022, 'thời gian sau kỷ luật', 'read')],
      checked: null,
    },
    {
      from: '2025-10-08',
      value: { reprimand: 24, warning: 36, removal: 60 },
      cites: [cite(party_regulation_377_2025, 'thời gian sau kỷ luật', 'secondary')],
      checked: null,
    },
  ],
)

export type DisciplineWait = { readonly months: number; readonly freeFrom: PlainDate; readonly isBlocked: boolean }

/** Còn trong thời gian chưa được xem xét chức vụ cao hơn hay không */
export function disciplineWait(
  form: PartyDiscipline,
  decided: PlainDate,
  on: PlainDate,
  lawOn: PlainDate,
): Finding<DisciplineWait> {
  const waits = disciplineWaits.on(lawOn)
  const months = waits.value[form]
  const freeFrom = addMonths(decided, months)
  const isBlocked = on < freeFrom
  const says = `${isBlocked ? 'Chỉ được xem xét' : 'Được xem xét'} chức vụ cao hơn từ ngày ${viDate(freeFrom)}`
  return finding({ months, freeFrom, isBlocked }, says, {
    from: [finding(decided, `Bị kỷ luật ngày ${viDate(decided)}, phải chờ ${months} tháng`), waits],
  })
}
