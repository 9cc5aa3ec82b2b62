import { decision_27_2003, decree_115_2020, decree_170_2025, decree_259_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, wholeMonths } from '#lib/date.ts'

/** Kéo dài đến tuổi nghỉ hưu; bổ nhiệm lại đến tuổi nghỉ hưu; bổ nhiệm lại */
export type ReappointmentPath = 'extend' | 'reappoint-to-retirement' | 'reappoint'

type Thresholds = { readonly extendBelow: number; readonly untilRetirementBelow: number }

/** Số tháng còn lại đến tuổi nghỉ hưu khi hết thời hạn bổ nhiệm */
export const pathThresholds = {
  'civil-servant': parameter<Thresholds>('Kéo dài thời gian giữ chức vụ của công chức', [
    {
      from: '2004-01-01',
      value: { extendBelow: 24, untilRetirementBelow: 0 },
      cites: [cite(decision_27_2003, 'kéo dài thời gian giữ chức vụ')],
      checked: null,
    },
    {
      from: '2025-07-01',
      value: { extendBelow: 24, untilRetirementBelow: 0 },
      cites: [cite(decree_170_2025, 'Điều 40')],
      checked: null,
    },
  ]),
  'public-employee': parameter<Thresholds>('Kéo dài thời gian giữ chức vụ của viên chức quản lý', [
    {
      from: '2020-09-29',
      value: { extendBelow: 24, untilRetirementBelow: 60 },
      cites: [cite(decree_115_2020, 'Điều 49, Điều 51, Điều 52', 'text')],
      checked: null,
    },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'chưa đọc điều tương ứng')], checked: null },
  ]),
}

export type Path = { readonly monthsLeft: number; readonly path: ReappointmentPath }

const words: Readonly<Record<ReappointmentPath, string>> = {
  extend: 'xét kéo dài đến tuổi nghỉ hưu, không bổ nhiệm lại',
  'reappoint-to-retirement': 'xét bổ nhiệm lại đến tuổi nghỉ hưu',
  reappoint: 'xét bổ nhiệm lại',
}

/** Bổ nhiệm lại hay kéo dài, by what remains until retirement once the term is over */
export function reappointmentPath(
  staff: keyof typeof pathThresholds,
  retires: Finding<PlainDate>,
  expiry: PlainDate,
  lawOn: PlainDate,
): Finding<Path> {
  const law = pathThresholds[staff].on(lawOn)
  const monthsLeft = wholeMonths(expiry, retires.value)
  const isBelow = (months: number) => retires.value < addMonths(expiry, months)
  const shortTerm = isBelow(law.value.untilRetirementBelow) ? 'reappoint-to-retirement' : 'reappoint'
  const path = isBelow(law.value.extendBelow) ? 'extend' : shortTerm
  return finding({ monthsLeft, path }, `Còn ${monthsLeft} tháng sau thời hạn: ${words[path]}`, {
    from: [retires, law],
  })
}
