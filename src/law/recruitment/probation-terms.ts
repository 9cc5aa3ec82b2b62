import {
  decree_115_2020,
  decree_161_2018,
  decree_170_2025,
  decree_24_2010,
  decree_259_2026,
  law_80_2025,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Nghỉ sinh con, ốm đau, không hưởng lương, tạm giữ, tạm giam, đình chỉ, lý do chính đáng khác */
export type Absence = 'birth' | 'sick' | 'unpaid' | 'custody' | 'suspension' | 'other'

/** Yêu cầu đại học; bác sĩ; cao đẳng; trung cấp */
export type ProbationLevel = 'university' | 'doctor' | 'college' | 'intermediate'

/** `longFrom`: days off from which sick leave is left out; 0: every day of it */
type Terms = {
  readonly months: Readonly<Record<ProbationLevel, number | null>>
  readonly leftOut: readonly Absence[]
  readonly longFrom: number
}

const civilMonths = { university: 12, doctor: null, college: null, intermediate: 6 }

/** Thời gian tập sự và thời gian không tính vào thời gian tập sự */
export const probationTerms = {
  'civil-servant': parameter<Terms>('Thời gian tập sự của công chức', [
    {
      from: '2011-01-01',
      value: { months: civilMonths, leftOut: ['birth', 'sick', 'custody', 'suspension'], longFrom: 0 },
      cites: [cite(decree_24_2010, 'Điều 20', 'read')],
      checked: null,
    },
    {
      from: '2019-01-15',
      value: { months: civilMonths, leftOut: ['birth', 'sick', 'unpaid', 'custody', 'suspension'], longFrom: 14 },
      cites: [cite(decree_161_2018, 'sửa Điều 20', 'read')],
      checked: null,
    },
    {
      from: '2025-07-01',
      value: null,
      cites: [cite(law_80_2025, 'bỏ chế độ tập sự', 'read'), cite(decree_170_2025, 'Điều 70 khoản 4', 'read')],
      checked: null,
    },
  ]),
  'public-employee': parameter<Terms>('Thời gian tập sự của viên chức', [
    {
      from: '2020-09-29',
      value: {
        months: { university: 12, doctor: 9, college: 9, intermediate: 6 },
        leftOut: ['birth', 'sick', 'unpaid', 'custody', 'suspension', 'other'],
        longFrom: 14,
      },
      cites: [cite(decree_115_2020, 'Điều 21 khoản 2, khoản 5', 'text')],
      checked: null,
    },
    { from: '2026-07-01', value: null, cites: [cite(decree_259_2026, 'Điều 21', 'secondary')], checked: null },
  ]),
}
