import { finding } from '#law/kit/finding.ts'
import { probation } from '#law/pay/probation-law.ts'
import { type Away, type ProbationEnd, probationEnd } from '#law/recruitment/probation-end.ts'
import type { Absence, ProbationLevel } from '#law/recruitment/probation-terms.ts'
import { publicProbationSalary } from '#law/recruitment/public-probation-pay.ts'
import { addDays, type PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Answer, Topic } from '../../case.ts'
import { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

const absences: readonly (readonly [RegExp, Absence])[] = [
  [/sinh|thai san/, 'birth'],
  [/om|benh/, 'sick'],
  [/khong (huong )?luong/, 'unpaid'],
  [/tam (giu|giam)/, 'custody'],
  [/dinh chi/, 'suspension'],
  [/chinh dang|viec rieng/, 'other'],
]

const absenceOf = (input: Fields, name: string, words: string): Absence =>
  absences.find(([known]) => known.test(fold(words)))?.[1] ?? input.fail(name, `chưa biết lý do nghỉ “${words}”`)

const civilLevels: Readonly<Record<string, ProbationLevel>> = { C: 'university', D: 'intermediate' }

export const probationTopic: Topic = (input, lawOn): Answer => {
  const start = input.date('start')
  const level = input.one('type', civilLevels)
  if (!probation['civil-servant'].valueOn(lawOn).required) {
    const percent = probation['civil-servant'].valueOn(lawOn).percent
    const ended = probation['civil-servant'].eras.find(({ value }) => value?.required === false)!.from
    const { on } = civilEnd(input, level, start, addDays(ended, -1))
    if (start >= ended) return { probation: 'not_required', pay_pct: percent, graded_on: start }
    return on < ended
      ? { probation: 'completed', pay_pct: percent, graded_on: on }
      : { probation: 'ended_by_law', pay_pct: percent, graded_on: ended }
  }
  const { months, daysLeftOut, on } = civilEnd(input, level, start, lawOn)
  return { months, excluded_days: daysLeftOut, end: on }
}

function civilEnd(input: Fields, level: ProbationLevel, start: PlainDate, lawOn: PlainDate): ProbationEnd {
  const days = input.has('excluded_days') ? input.object('excluded_days') : undefined
  const away = (days?.names() ?? []).map((name): Away => ({
    kind: absenceOf(input, 'excluded_days', name),
    days: days!.whole(name),
    isAgreed: true,
  }))
  return probationEnd({ service: 'civil-servant', level, start, away, priorMonths: 0 }, lawOn).value
}

export const probationSalaryTopic: Topic = (input, lawOn): Answer => {
  const law = probation['civil-servant'].valueOn(lawOn)
  const percent = input.has('full_pay_ground') ? law.exemptPercent : law.percent
  const full = new Decimal(input.number('coefficient')).times(input.whole('base_salary'))
  return { pct: percent, monthly_vnd: roundToDong(full.times(percent).div(100)) }
}

const publicLevels: Readonly<Record<string, ProbationLevel>> = {
  'đại học': 'university',
  'cao đẳng': 'college',
  'trung cấp': 'intermediate',
}

export const publicProbationTopic: Topic = (input, lawOn): Answer => {
  const away = input.objects('absences').map((one): Away => ({
    kind: absenceOf(one, 'kind', one.text('kind')),
    days: one.whole('days'),
    isAgreed: one.flagOr('head_agreed', false),
  }))
  const level = input.flagOr('doctor', false) ? 'doctor' : input.one('required_level', publicLevels)
  const priorMonths = input.wholeOr('prior_same_work_months', 0)
  const served = { service: 'public-employee', level, start: input.date('start'), away, priorMonths } as const
  const { months, daysLeftOut, on } = probationEnd(served, lawOn).value
  return { months, excluded_days: daysLeftOut, end: on }
}

export const publicProbationSalaryTopic: Topic = (input, lawOn): Answer => {
  const coefficients = input.each('step_coefficients', (item, name) => String(item.number(name)))
  const base = finding(input.whole('base_salary'), 'Mức lương cơ sở đã cho')
  const above = input.wholeOr('degree_levels_above_required', 0)
  const pay = publicProbationSalary(coefficients, above, input.has('full_pay_ground'), base, lawOn).value
  return { step: pay.step, coefficient: Number(pay.coefficient), pct: pay.percent, monthly_vnd: pay.amount }
}
