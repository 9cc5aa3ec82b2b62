import { fighterRemainder, grassrootsFighterCap } from '#law/honours/fighter-cap.ts'
import { choosing } from '#law/kit/choice.ts'
import type { Answer, Topic } from '../../case.ts'
import { readAward } from './award-words.ts'

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
