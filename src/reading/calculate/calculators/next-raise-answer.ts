import type { Finding } from '#law/kit/finding.ts'
import { beyondTopStep } from '#law/pay/beyond-top-step.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import type { NextStep } from '#law/pay/regular-raise.ts'
import { stepCount } from '#law/pay/scale.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Answer } from '../kit/answer.ts'
import { stepPicture } from './step-picture.ts'

export type Input = {
  readonly held: HeldStep
  readonly percent: number
  readonly percentSince: PlainDate | null
  readonly lawOn: PlainDate
}

export function raised(held: HeldStep, raise: Finding<NextStep>): Answer {
  const { on, step, coefficient } = raise.value
  return {
    value: viDate(on),
    finding: raise,
    facts: [
      ['Bậc mới', `${step} trên ${stepCount(held.group)}`],
      ['Hệ số mới', viDecimal(coefficient)],
    ],
    pictures: [stepPicture(held, on, `Đủ thời gian nâng lên bậc ${step}`)],
  }
}

export function atLastStep({ held, percent, percentSince, lawOn }: Input, raise: Finding<unknown>): Answer {
  const beyond = beyondTopStep(held, percent, percentSince, lawOn)
  if (beyond.value === null) return { value: 'Không còn nâng bậc', finding: beyond, notes: [raise.says] }
  const { on, percent: next } = beyond.value
  const began = { ...held, countedFrom: percentSince ?? held.countedFrom }
  return {
    value: viDate(on),
    finding: beyond,
    facts: [['Phụ cấp thâm niên vượt khung', `${next}%`]],
    pictures: [stepPicture(began, on, `Hưởng phụ cấp ${next}%`)],
    notes: [raise.says],
  }
}
