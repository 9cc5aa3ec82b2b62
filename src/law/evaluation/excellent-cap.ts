import { decree_233_2026, decree_335_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Evaluated } from './score-level.ts'

/** Phần trăm số người hoàn thành tốt nhiệm vụ */
export const excellentCaps = {
  'civil-servant': parameter('Tỷ lệ công chức hoàn thành xuất sắc nhiệm vụ', [
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

/** Số người được xếp hoàn thành xuất sắc nhiều nhất, làm tròn xuống */
export function excellentCap(
  staff: Evaluated,
  good: number,
  unitIsExcellent: boolean,
  lawOn: PlainDate,
): Finding<number> {
  const law = excellentCaps[staff].on(lawOn)
  const percent = unitIsExcellent ? law.value.inExcellentUnit : law.value.percent
  const cap = Math.floor((good * percent) / 100)
  return finding(cap, `Xuất sắc không quá ${cap} người, bằng ${percent}% của ${good} người hoàn thành tốt`, {
    from: [law],
  })
}
