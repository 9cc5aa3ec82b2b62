import { coefficientOf } from '#law/pay/scale.ts'
import { type Talent, talentProgramme } from '#law/pay/talent.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Fields } from '../fields.ts'
import { fold } from '../words.ts'
import { degreeWords } from './newcomer-words.ts'

/** The programme a case names must be the one in force on its day. */
export function ensureProgramme(input: Fields, lawOn: PlainDate): void {
  if (!input.has('programme')) return
  const named = /\d+\/\d{4}/.exec(input.text('programme'))?.[0]
  const inForce = talentProgramme.on(lawOn).cites.map(({ instrument }) => instrument.number)
  if (named !== undefined && !inForce.some((number) => number.startsWith(named)))
    input.fail('programme', `không phải chính sách có hiệu lực ngày này: ${inForce.join(', ')}`)
}

export const readTalent = (input: Fields): Talent =>
  /chuyen gia dau nganh/.test(fold(input.textOr('subject', ''))) ? 'leading-expert' : 'graduate'

export function readCoefficient(input: Fields, lawOn: PlainDate): string {
  const degree = input.has('degree') ? input.one('degree', degreeWords) : undefined
  const step = degree === undefined ? undefined : talentProgramme.valueOn(lawOn).steps[degree]
  const placed = step === undefined ? undefined : coefficientOf('A1', step, lawOn)
  if (!input.has('coefficient')) return placed ?? input.fail('coefficient', 'thiếu')
  return input.number('coefficient').toFixed(2)
}
