import { talentPay, talentProgramme } from '#law/pay/talent.ts'
import type { Answer, Topic } from '../case.ts'
import { readBase } from '../one-or-many.ts'
import { ensureProgramme, readCoefficient, readTalent } from './talent-fields.ts'

export const talentTopic: Topic = (input, lawOn): Answer => {
  const programme = talentProgramme.valueOn(lawOn)
  ensureProgramme(input, lawOn)
  const { percent, salary, extra } = talentPay(
    readCoefficient(input, lawOn),
    readTalent(input),
    readBase(input, lawOn),
    lawOn,
  ).value
  return {
    luong: salary,
    [`phu_cap_tang_them_${percent}pct`]: extra,
    tong: salary + extra,
    max_years: programme.maxYears,
  }
}
