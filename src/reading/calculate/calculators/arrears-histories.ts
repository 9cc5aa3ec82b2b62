import type { PayFrom } from '#law/pay/arrears.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Read } from '../kit/read.ts'
import { readPay } from './pay-fields.ts'

export type Input = {
  readonly paid: readonly PayFrom[]
  readonly due: readonly PayFrom[]
  readonly first: PlainDate
  readonly last: PlainDate
}

export function histories(typed: Read, first: PlainDate): Pick<Input, 'paid' | 'due'> {
  const before = readPay(typed, typed.text('coefficient'))
  if (typed.text('reason') === 'base') {
    return {
      paid: [{ from: first, facts: before, base: typed.number('paidBase') }],
      due: [{ from: first, facts: before }],
    }
  }
  const after = {
    ...before,
    coefficient: typed.text('newCoefficient'),
    beyondPercent: typed.number('newBeyondPercent'),
  }
  return { paid: [{ from: first, facts: before }], due: [{ from: first, facts: after }] }
}
