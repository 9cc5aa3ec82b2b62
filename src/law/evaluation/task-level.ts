import { decree_335_2025, decree_48_2023, decree_56_2015, decree_88_2017, decree_90_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Level, levelNames } from './score-level.ts'

type Criteria = { readonly exceededPercent: number | null; readonly needsInitiative: boolean }

const byShare: Criteria = { exceededPercent: 50, needsInitiative: false }

/** Tiêu chí hoàn thành xuất sắc trước khi chấm theo điểm. The first era begins with the first whole year of its decree. */
export const taskCriteria = parameter<Criteria>('Tiêu chí hoàn thành xuất sắc nhiệm vụ', [
  {
    from: '2016-01-01',
    value: { exceededPercent: null, needsInitiative: true },
    cites: [cite(decree_56_2015, 'hoàn thành xuất sắc nhiệm vụ'), cite(decree_88_2017, 'sửa đổi')],
    checked: null,
  },
  { from: '2020-08-20', value: byShare, cites: [cite(decree_90_2020, 'tiêu chí xếp loại', 'read')], checked: null },
  { from: '2023-09-15', value: byShare, cites: [cite(decree_48_2023, 'sửa đổi', 'read')], checked: null },
  { from: '2026-01-01', value: null, cites: [cite(decree_335_2025, 'xếp loại theo điểm', 'read')], checked: null },
])

export type Tasks = {
  readonly donePercent: number
  readonly exceededPercent: number
  readonly isOnTime: boolean
  readonly hasExceeded: boolean
  readonly hasInitiative: boolean
}

/** Mức xếp loại cao nhất của công chức không giữ chức vụ lãnh đạo theo kết quả nhiệm vụ */
export function taskLevel(tasks: Tasks, lawOn: PlainDate): Finding<Level> {
  const law = taskCriteria.on(lawOn)
  const { exceededPercent, needsInitiative } = law.value
  const exceeds = exceededPercent === null ? tasks.hasExceeded : tasks.exceededPercent >= exceededPercent
  const isGood = tasks.donePercent >= 100 && tasks.isOnTime
  const isExcellent = isGood && exceeds && (!needsInitiative || tasks.hasInitiative)
  const rest = tasks.donePercent >= 50 ? 'completed' : 'failed'
  const level = isExcellent ? 'excellent' : isGood ? 'good' : rest
  return finding(level, `${levelNames[level]}: xong ${tasks.donePercent}% nhiệm vụ`, { from: [law] })
}
