import { employeeLevel } from '#law/evaluation/employee-level.ts'
import { excellentCap } from '#law/evaluation/excellent-cap.ts'
import { lastRankingDay } from '#law/evaluation/ranking-day.ts'
import { qualityPercent, resultPoints } from '#law/evaluation/result-points.ts'
import { type Evaluated, type Level, scoreLevel } from '#law/evaluation/score-level.ts'
import { taskLevel } from '#law/evaluation/task-level.ts'
import { yearOf } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Answer, Topic } from '../../case.ts'
import { fold } from '../../words.ts'

const codes: Readonly<Record<Level, string>> = {
  excellent: 'HTXSNV',
  good: 'HTTNV',
  completed: 'HTNV',
  failed: 'KHTNV',
}
const levels = Object.fromEntries(Object.entries(codes).map(([level, code]) => [code, level as Level]))

const capOf =
  (staff: Evaluated): Topic =>
  (input, lawOn): Answer => {
    const isExcellent = input.flagOr('unit_recognised_excellent', false)
    const cap = excellentCap(staff, input.whole('good_final'), isExcellent, lawOn).value
    return { cap, ok: input.whole('excellent_final') <= cap }
  }

export const capTopic = capOf('civil-servant')
export const employeeCapTopic = capOf('public-employee')

export const levelTopic: Topic = (input, lawOn): Answer => {
  const coded = (score: number) => codes[scoreLevel('civil-servant', score, false, lawOn).value]
  if (input.has('scores')) return { levels: input.each('scores', (item, name) => coded(item.number(name))) }
  if (input.has('score')) return { level: coded(input.number('score')) }
  const tasks = {
    donePercent: input.number('tasks_done_pct'),
    exceededPercent: input.numberOr('tasks_exceeded_pct', 0),
    isOnTime: input.flagOr('on_time_quality', true),
    hasExceeded: input.flagOr('exceeded', false),
    hasInitiative: input.flagOr('initiative_recognised', false),
  }
  const level = codes[taskLevel(tasks, lawOn).value]
  return { level, level_max: level }
}

export const overrideTopic: Topic = (input, lawOn): Answer => {
  const isBarred = input.has('disciplined_for_duty') && input.flagOr('in_year', true)
  return { level: codes[scoreLevel('civil-servant', input.number('score'), isBarred, lawOn).value] }
}

export const kpiTopic: Topic = (input, lawOn): Answer => {
  const percents = input.names().filter((name) => name.endsWith('_pct'))
  const wanted = input.flagOr('leader', false) ? 6 : 3
  if (percents.length !== wanted) input.fail('leader', `cần ${wanted} tiêu chí kết quả`)
  const points = resultPoints(
    percents.map((name) => input.number(name)),
    lawOn,
  ).value
  const total = new Decimal(points).plus(input.number('general_points')).toNumber()
  return { result_points: points, total, level: codes[scoreLevel('civil-servant', total, false, lawOn).value] }
}

export const qualityTopic: Topic = (input, lawOn): Answer => ({
  quality_pct: qualityPercent(input.whole('product_failures'), input.wholeOr('objective', 0), lawOn).value,
})

export const rankingDayTopic: Topic = (input, lawOn): Answer => {
  const on = input.date('ranked_on')
  const year = on.slice(5) < '07-01' ? yearOf(on) - 1 : yearOf(on)
  const isSpecial = fold(input.textOr('unit_type', '')).includes('dac thu')
  const latest = lastRankingDay(year, isSpecial, lawOn).value
  return { latest_ok: latest, late: on > latest }
}

export const employeeLevelTopic: Topic = (input, lawOn): Answer => {
  const isHead = input.flagOr('head_of_unit', false) && input.has('unit_level')
  const year = {
    score: input.number('score'),
    months: input.number('months_worked'),
    isOnInsuredLeave: /thai san|om/.test(fold(input.textOr('absence', ''))),
    isBarred: input.has('disciplined_for_duty'),
    unitLevel: isHead ? input.one('unit_level', levels) : undefined,
  }
  const level = employeeLevel(year, lawOn).value
  return { ranked: level !== null, level: level === null ? null : codes[level] }
}
