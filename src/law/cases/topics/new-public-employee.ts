import { careerBandScale } from '#law/pay/career-band.ts'
import { probation } from '#law/pay/probation-law.ts'
import { coefficientOf, stepCount } from '#law/pay/scale.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Answer, Topic } from '../case.ts'
import { oneOrMany, readBase } from '../one-or-many.ts'

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
