import { type Bonus, highestBonus, honourBonus } from '#law/honours/bonus.ts'
import { type Award, bonusRates, type Recipient } from '#law/honours/bonus-rates.ts'
import { fighterRemainder, grassrootsFighterCap } from '#law/honours/fighter-cap.ts'
import { choosing } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDong } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../../case.ts'
import { Fields } from '../../fields.ts'
import { readAward, readRecipient } from './award-words.ts'

export { eligibilityTopic } from './honours-eligibility.ts'

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

const remainders = { down: 'down', floor: 'down', nearest: 'nearest', half_up: 'nearest' } as const

export const fighterCapTopic: Topic = (input, lawOn): Answer => {
  if (readAward(input, 'title') !== 'grassroots-fighter')
    input.fail('title', 'chỉ Chiến sĩ thi đua cơ sở có tỷ lệ tối đa')
  const share = ['province_pct', 'pct', 'share_pct', 'max_pct'].find((name) => input.has(name))
  const cap = grassrootsFighterCap(
    input.whole('unit_LDTT'),
    lawOn,
    share === undefined ? undefined : input.number(share, { max: 100 }),
    choosing(fighterRemainder, input.has('rounding') ? input.one('rounding', remainders) : undefined),
  ).value
  const asked = ['nominated', 'proposed', 'CSTDCS', 'chosen'].find((name) => input.has(name))
  return { cap, ...(asked ? { ok: input.whole(asked) <= cap } : {}) }
}
