import { careerBandScale } from '#law/pay/career-band.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { type Newcomer, probation } from '#law/pay/probation-law.ts'
import { gradedOn, newcomerPay, probationPay } from '#law/pay/probation.ts'
import { type Degree, probationStep } from '#law/pay/starting-step.ts'
import { regularRaiseValue } from '#law/pay/regular-raise.ts'
import { coefficientOf, stepCount } from '#law/pay/scale.ts'
import { monthsThrough } from '#law/pay/months-through.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { oneOrMany, readBase } from '../one-or-many.ts'
import { readGroup } from '../staff-words.ts'
import { fold } from '../words.ts'

export const degreeWords: Readonly<Record<string, Degree>> = {
  trung_cap: 'intermediate',
  cao_dang: 'college',
  dai_hoc: 'university',
  cu_nhan: 'university',
  cu_nhan_xuat_sac: 'university',
  ky_su: 'university',
  thac_si: 'master',
  tien_si: 'doctor',
}

/** One who is not named is what the rule was the same for until công chức lost it. */
function readNewcomer(input: Fields, on: PlainDate): Newcomer {
  if (!input.has('subject')) return on < '2025-07-01' ? 'civil-servant' : input.fail('subject', 'thiếu')
  const words = fold(input.text('subject'))
  if (/^(giao vien|giang vien|nha giao)/.test(words)) return 'teacher'
  return words.startsWith('vien chuc') ? 'public-employee' : 'civil-servant'
}

export const probationPayTopic: Topic = (input, lawOn): Answer => {
  const group = readGroup(input, lawOn)
  const post = input.has('required_degree') ? input.one('required_degree', degreeWords) : undefined
  const exempt = input.flagOr('exempt', false)
  const each = oneOrMany(input, 'degree', (item, name) => {
    const step = probationStep(group, item.one(name, degreeWords), post)
    const starting = { newcomer: readNewcomer(input, lawOn), group, step, exempt }
    return { step: step.value, amount: probationPay(starting, readBase(input, lawOn), lawOn).value }
  })
  return { step_basis: each.map(({ step }) => step), amounts: each.map(({ amount }) => amount) }
}

export const probationTransitionTopic: Topic = (input, lawOn): Answer => {
  const group = readGroup(input, lawOn)
  const degree = input.has('degree') ? input.one('degree', degreeWords) : undefined
  const step = degree === undefined ? probationStep(group, ...lowest(group)) : probationStep(group, degree)
  const newcomer = readNewcomer(input, '2025-06-30')
  const recruited = input.date('recruited')
  const graded = gradedOn(newcomer, recruited, input.whole('probation_months')).value
  const held: HeldStep = {
    staff: newcomer === 'civil-servant' ? 'civil-servant' : 'public-employee',
    rank: '',
    group,
    step: step.value,
    countedFrom: graded,
    setbacks: [],
  }
  const firstOf = (day: PlainDate) => `${day.slice(0, 7)}-01` as PlainDate
  const months = monthsThrough(firstOf(addMonths(recruited, 1)), addMonths(firstOf(graded), 12))
  const pay = (month: PlainDate) => newcomerPay({ newcomer, group, step }, graded, month).value
  return {
    ...Object.fromEntries(months.map((month) => [`pay_${month.slice(0, 7).replace('-', '_')}`, pay(month)])),
    [`graded_step${step.value}_from`]: graded,
    next_regular_due: regularRaiseValue(held, lawOn)?.on,
  }
}

const lowest = (group: string): [Degree] => [group === 'B' ? 'intermediate' : group === 'A0' ? 'college' : 'university']

export const newPublicEmployeeTopic: Topic = (input, lawOn): Answer => {
  const recruited = input.date('recruited')
  const scales = careerBandScale.valueOn(recruited)
  const each = oneOrMany(input, 'bac_nghe_nghiep', (item, name) => {
    const group = scales[item.whole(name, { min: 1, max: scales.length }) - 1]!
    const step = input.has('step') ? input.whole('step', { min: 1, max: stepCount(group) }) : 1
    const coefficient = coefficientOf(group, step, recruited)!
    const amount = roundToDong(new Decimal(coefficient).times(readBase(input, lawOn).value))
    return { group, coefficient: Number(coefficient), amount }
  })
  return {
    scale: each.map(({ group }) => group),
    coefficient: each.map(({ coefficient }) => coefficient),
    amounts: each.map(({ amount }) => amount),
    probation_85pct: probation['public-employee'].valueOn(recruited).required,
  }
}
