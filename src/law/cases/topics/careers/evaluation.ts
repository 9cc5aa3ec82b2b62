import { employeeLevel } from '#law/evaluation/employee-level.ts'
import { excellentBase, excellentCap } from '#law/evaluation/excellent-cap.ts'
import { lastRankingDay } from '#law/evaluation/ranking-day.ts'
import { progressPercent, qualityPercent, resultPoints } from '#law/evaluation/result-points.ts'
import { type Evaluated, type Level, scoreLevel } from '#law/evaluation/score-level.ts'
import { taskLevel } from '#law/evaluation/task-level.ts'
import { choosing } from '#law/kit/choice.ts'
import { yearOf } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

const codes: Readonly<Record<Level, string>> = {
  excellent: 'HTXSNV',
  good: 'HTTNV',
  completed: 'HTNV',
  failed: 'KHTNV',
}
const levels = Object.fromEntries(Object.entries(codes).map(([level, code]) => [code, level as Level]))

const bases = { good_only: 'good-only', good_plus_excellent: 'good-plus-excellent' } as const

/** `false` and a blank word say that there was none. */
const isDisciplined = (input: Fields) =>
  input.has('disciplined_for_duty') &&
  input.raw('disciplined_for_duty') !== false &&
  !/^(khong|chua)\b/.test(fold(String(input.raw('disciplined_for_duty')))) &&
  input.flagOr('in_year', true)

const capOf =
  (staff: Evaluated): Topic =>
  (input, lawOn): Answer => {
    const isExcellent = input.flagOr('unit_recognised_excellent', false)
    const graded = { good: input.whole('good_final'), excellent: input.whole('excellent_final') }
    const base = input.has('denominator') ? input.one('denominator', bases) : undefined
    const cap = excellentCap(staff, graded, isExcellent, lawOn, choosing(excellentBase, base)).value
    return { cap, ok: graded.excellent <= cap }
  }

export const capTopic = capOf('civil-servant')
export const employeeCapTopic = capOf('public-employee')

export const levelTopic: Topic = (input, lawOn): Answer => {
  const coded = (score: number) => codes[scoreLevel('civil-servant', score, false, lawOn).value]
  if (input.has('scores'))
    return { levels: input.each('scores', (item, name) => coded(item.number(name, { max: 100 }))) }
  if (input.has('score')) return { level: coded(readScore(input)) }
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
  return { level: codes[scoreLevel('civil-servant', readScore(input), isDisciplined(input), lawOn).value] }
}

/** Shown so; the level goes by the exact points. */
const twoPlaces = (points: Decimal | number) => new Decimal(points).toDecimalPlaces(2).toNumber()

const readScore = (input: Fields) => input.number('score', { max: 100 })

export const kpiTopic: Topic = (input, lawOn): Answer => {
  const percents = input.names().filter((name) => name.endsWith('_pct'))
  const wanted = input.flagOr('leader', false) ? 6 : 3
  if (percents.length !== wanted) input.fail('leader', `cần ${wanted} tiêu chí kết quả`)
  const points = resultPoints(
    percents.map((name) => input.number(name, { max: 100 })),
    lawOn,
  ).value
  const exact = new Decimal(points).plus(input.number('general_points', { max: 30 }))
  const level = codes[scoreLevel('civil-servant', exact.toNumber(), false, lawOn).value]
  return { result_points: twoPlaces(points), total: twoPlaces(exact), level }
}

export const qualityTopic: Topic = (input, lawOn): Answer => {
  const objective = input.wholeOr('objective', 0)
  if (!input.has('product_delays'))
    return { quality_pct: qualityPercent(input.whole('product_failures'), objective, lawOn).value }
  return { progress_pct: progressPercent(input.whole('product_delays'), objective, lawOn).value }
}

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
    score: readScore(input),
    months: input.number('months_worked'),
    isOnInsuredLeave: /thai san|sinh con|\bom\b/.test(fold(input.textOr('absence', ''))),
    isBarred: isDisciplined(input),
    unitLevel: isHead ? input.one('unit_level', levels) : undefined,
  }
  const level = employeeLevel(year, lawOn).value
  return { ranked: level !== null, level: level === null ? null : codes[level] }
}
