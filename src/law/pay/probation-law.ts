import {
  decree_115_2020,
  decree_138_2020,
  decree_170_2025,
  decree_24_2010,
  decree_259_2026,
  decree_93_2026,
  law_73_2025,
  law_80_2025,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Công chức, viên chức, nhà giáo: tập sự ended on a different day for each. */
export type Newcomer = 'civil-servant' | 'public-employee' | 'teacher'

type Probation = { readonly required: boolean; readonly percent: number; readonly exemptPercent: number }

const required: Probation = { required: true, percent: 85, exemptPercent: 100 }
const abolished: Probation = { required: false, percent: 100, exemptPercent: 100 }

const untilTheDecreeOf2026 = [
  {
    from: '2020-09-29',
    value: required,
    cites: [cite(decree_115_2020, 'Điều 21, Điều 22, Điều 23', 'text')],
    checked: null,
  },
] as const

/**
 * Chế độ tập sự: mức hưởng theo phần trăm lương của bậc được xếp. The first era of công chức begins with the first year
 * that lay wholly under its decree: no copy we read states the day.
 */
export const probation: Readonly<Record<Newcomer, ReturnType<typeof parameter<Probation>>>> = {
  'civil-servant': parameter<Probation>('Chế độ tập sự của công chức', [
    { from: '2011-01-01', value: required, cites: [cite(decree_24_2010, 'Điều 22', 'read')], checked: null },
    {
      from: '2020-12-01',
      value: required,
      cites: [cite(decree_138_2020, 'Điều 20 đến Điều 22', 'memory')],
      checked: null,
    },
    {
      from: '2025-07-01',
      value: abolished,
      cites: [cite(law_80_2025, 'bỏ chế độ tập sự', 'read'), cite(decree_170_2025, 'Điều 70 khoản 4', 'read')],
      checked: null,
    },
  ]),
  'public-employee': parameter<Probation>('Chế độ tập sự của viên chức', [
    ...untilTheDecreeOf2026,
    { from: '2026-07-01', value: abolished, cites: [cite(decree_259_2026, 'Điều 21', 'secondary')], checked: null },
  ]),
  teacher: parameter<Probation>('Chế độ tập sự của nhà giáo', [
    ...untilTheDecreeOf2026,
    {
      from: '2026-01-01',
      value: abolished,
      cites: [
        cite(law_73_2025, 'bỏ chế độ tập sự', 'secondary'),
        cite(decree_93_2026, 'bỏ chế độ tập sự', 'secondary'),
      ],
      checked: null,
    },
  ]),
}
