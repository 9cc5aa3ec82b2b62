import { type Bonus, highestBonus, honourBonus } from '#law/honours/bonus.ts'
import { type Award, bonusRates, type Recipient } from '#law/honours/bonus-rates.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDong } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { Fields } from '../../fields.ts'
import { readAward } from './award-words.ts'
import { readRecipient } from './recipient-words.ts'

export const bonusTopic: Topic = (input, lawOn): Answer => {
  const decided = input.dateOr('decided_on', lawOn)
  const found = input.has('awards')
    ? highestBonus(severalBonuses(input, decided))
    : bonusOf(input, 'award', input, decided)
  const { multiple, amount, isCeiling } = found.value
  return { multiple: Number(multiple), vnd: amount, ...(isCeiling ? { max_vnd: amount } : {}) }
}

function severalBonuses(input: Fields, decided: PlainDate): Finding<Bonus>[] {
  const words = input.each('awards', (item, name) => item.text(name))
  if (words.length === 0) input.fail('awards', 'phải có ít nhất một danh hiệu, hình thức khen thưởng')
  return words.map((award) => bonusOf(new Fields({ award }, input.path('awards')), 'award', input, decided))
}

function bonusOf(one: Fields, name: string, input: Fields, decided: PlainDate): Finding<Bonus> {
  const award = readAward(one, name)
  const recipient = readRecipient(one === input ? input : one, name, naturalRecipient(award))
  try {
    return honourBonus(award, recipient, decided, baseGiven(input))
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'invalid') one.fail(name, error.message)
    throw error
  }
}

const naturalRecipient = (award: Award): Recipient =>
  bonusRates[award].to === 'collective' ? 'collective' : 'individual'

function baseGiven(input: Fields): Finding<number> | undefined {
  if (!input.has('base_salary_on_decision')) return undefined
  const base = input.whole('base_salary_on_decision', { min: 1 })
  return finding(base, `Mức lương cơ sở ngày quyết định: ${viDong(base)}`)
}
