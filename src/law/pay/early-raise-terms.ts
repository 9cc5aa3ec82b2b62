import { circular_03_2005_bnv, circular_03_2021_bnv, circular_08_2013_bnv, decree_17_2013 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { StepGroup } from './step-term.ts'

/** Số tháng được nâng trước nhiều nhất; còn thiếu nhiều hơn thế thì chưa được xét */
export const earlyMonths = parameter('Số tháng nâng bậc lương trước thời hạn', [
  {
    from: '2013-09-15',
    value: 12,
    cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm a, khoản 2', 'read')],
    checked: null,
  },
])

/** Không nâng trước thời hạn do thành tích hai lần liên tiếp: in the same grade only, or in any. */
export const consecutiveBan = parameter<'same-grade' | 'any-grade'>('Cấm nâng trước thời hạn hai lần liên tiếp', [
  {
    from: '2013-09-15',
    value: 'same-grade',
    cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm d', 'read')],
    checked: null,
  },
  {
    from: '2021-08-15',
    value: 'any-grade',
    cites: [
      cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm d', 'read'),
      cite(circular_03_2021_bnv, 'sửa Điều 3 khoản 1', 'read'),
    ],
    checked: null,
  },
])

/** Số năm gần nhất có thành tích được xét; null: the circular gives none to this group. */
export const achievementYears = parameter<Readonly<Record<StepGroup, number | null>>>('Số năm xét thành tích', [
  {
    from: '2013-09-15',
    value: { 'senior-expert': null, 'college-and-above': 6, 'below-college': 4 },
    cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm đ', 'read')],
    checked: null,
  },
])

/** Tỷ lệ nâng bậc lương trước thời hạn: one for every so many people, no more than that share of all. */
export const earlyRaiseShare = parameter('Tỷ lệ nâng bậc lương trước thời hạn do thành tích', [
  {
    from: '2013-09-15',
    value: { oneInEvery: 10 },
    cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm b, điểm c', 'read')],
    checked: null,
  },
])

/** Tỷ lệ theo phần trăm, before and after it was raised; how a unit rounds it was not read before 15/9/2013 */
export const earlyRaisePercent = parameter('Tỷ lệ phần trăm nâng bậc lương trước thời hạn', [
  { from: '2006-01-01', value: 5, cites: [cite(circular_03_2005_bnv, 'tỷ lệ nâng bậc', 'read')], checked: null },
  { from: '2013-04-10', value: 10, cites: [cite(decree_17_2013, 'tỷ lệ nâng bậc', 'read')], checked: null },
])
