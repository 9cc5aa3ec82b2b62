import { circular_03_2021_bnv, circular_08_2013_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import type { StaffKind } from './held-step.ts'

/** Xuất sắc, tốt, hoàn thành, còn hạn chế về năng lực, không hoàn thành */
export type YearGrade = 'excellent' | 'good' | 'completed' | 'limited' | 'failed'

/** Ai được xếp loại “hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực” mà vẫn đủ tiêu chuẩn nâng bậc */
export const limitedStillPasses = parameter<readonly StaffKind[]>('Tiêu chuẩn 1 để nâng bậc: xếp loại còn hạn chế', [
  {
    from: '2013-09-15',
    value: ['cadre', 'civil-servant'],
    cites: [cite(circular_08_2013_bnv, 'Điều 2 khoản 2', 'read')],
    checked: null,
  },
  {
    from: '2021-08-15',
    value: [],
    cites: [
      cite(circular_08_2013_bnv, 'Điều 2 khoản 2', 'read'),
      cite(circular_03_2021_bnv, 'sửa Điều 2 khoản 2', 'read'),
    ],
    checked: null,
  },
])

/** Tiêu chuẩn 1: được xếp loại từ hoàn thành nhiệm vụ trở lên */
export function gradePasses(grade: YearGrade, staff: StaffKind, lawOn: PlainDate): Finding<boolean> {
  const limited = limitedStillPasses.on(lawOn)
  const met = grade === 'limited' ? limited.value.includes(staff) : grade !== 'failed'
  return finding(met, met ? 'Từ mức hoàn thành nhiệm vụ trở lên' : 'Dưới mức hoàn thành nhiệm vụ', { from: [limited] })
}
