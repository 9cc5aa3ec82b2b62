import { decree_233_2026, decree_335_2025, decree_48_2023 } from '#law/instruments.ts'
import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Evaluated } from './score-level.ts'

/** Phần trăm số người hoàn thành tốt nhiệm vụ */
export const excellentCaps = {
  'civil-servant': parameter('Tỷ lệ công chức hoàn thành xuất sắc nhiệm vụ', [
    {
      from: '2023-09-15',
      value: { percent: 20, inExcellentUnit: 20 },
      cites: [cite(decree_48_2023, 'không quá tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ', 'read')],
      checked: null,
    },
    {
      from: '2026-01-01',
      value: { percent: 20, inExcellentUnit: 25 },
      cites: [
        cite(decree_335_2025, 'tỷ lệ hoàn thành xuất sắc nhiệm vụ', 'secondary'),
        cite(decree_335_2025, 'tỷ lệ của tổ chức hoàn thành xuất sắc nhiệm vụ', 'memory'),
      ],
      checked: null,
    },
  ]),
  'public-employee': parameter('Tỷ lệ viên chức hoàn thành xuất sắc nhiệm vụ', [
    {
      from: '2026-07-01',
      value: { percent: 20, inExcellentUnit: 25 },
      cites: [cite(decree_233_2026, 'Điều 12 khoản 6', 'text')],
      checked: null,
    },
  ]),
}

/** Mẫu số của tỷ lệ 20% */
export const excellentBase = choice({
  name: 'evaluation.excellent-base',
  label: 'Mẫu số của tỷ lệ hoàn thành xuất sắc nhiệm vụ',
  options: {
    'good-only': 'số người hoàn thành tốt nhiệm vụ',
    'good-plus-excellent': 'số người hoàn thành tốt và hoàn thành xuất sắc nhiệm vụ',
  },
  default: 'good-only',
  note: 'Nguyên văn là số người được xếp hoàn thành tốt; có nơi lấy cả số hoàn thành xuất sắc.',
  cites: [cite(decree_335_2025, 'tỷ lệ hoàn thành xuất sắc nhiệm vụ', 'secondary')],
})

export type Graded = { readonly good: number; readonly excellent: number }

/** Số người được xếp hoàn thành xuất sắc nhiều nhất, làm tròn xuống */
export function excellentCap(
  staff: Evaluated,
  { good, excellent }: Graded,
  unitIsExcellent: boolean,
  lawOn: PlainDate,
  choices?: AgencyChoices,
): Finding<number> {
  const law = excellentCaps[staff].on(lawOn)
  const percent = unitIsExcellent ? law.value.inExcellentUnit : law.value.percent
  const way = chosen(excellentBase, choices)
  const of = { 'good-only': good, 'good-plus-excellent': good + excellent }
  const cap = Math.floor((of[way.value] * percent) / 100)
  const both = Object.values(of).map((people) => Math.floor((people * percent) / 100))
  const says = `Xuất sắc không quá ${cap} người, bằng ${percent}% của ${of[way.value]} người`
  const other = `Chỉ lấy người hoàn thành tốt: ${both[0]} người; lấy cả người xuất sắc: ${both[1]} người`
  return finding(cap, says, { from: [law, way, finding(both, other)] })
}
