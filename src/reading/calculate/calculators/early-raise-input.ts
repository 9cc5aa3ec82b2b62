import type { AgencyChoices } from '#law/kit/choice.ts'
import type { Notice } from '#law/pay/retirement-raise.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Read, WrongTogether } from '../kit/read.ts'
import type { PoolInput } from './early-raise-pool.ts'

type Merit = {
  readonly reviewYear: number
  readonly monthsEarly: number
  readonly rated: boolean
  readonly achieved: readonly PlainDate[]
  readonly previous: boolean
  readonly lastMerit: PlainDate | null
  readonly gradeChanged: boolean
}

export type Input = { readonly lawOn: PlainDate; readonly choices: AgencyChoices } & (
  | { readonly what: 'merit'; readonly held: HeldStep; readonly merit: Merit }
  | { readonly what: 'notice'; readonly held: HeldStep; readonly notice: Notice }
  | ({ readonly what: 'quota' } & PoolInput)
)

export const readMerit = (typed: Read): Merit => ({
  reviewYear: typed.number('reviewYear'),
  monthsEarly: typed.number('monthsEarly'),
  rated: typed.is('rated'),
  achieved: typed.rows('achievements').map((row) => row.date('on')),
  previous: typed.is('previous'),
  lastMerit: typed.dateOr('lastMerit', null),
  gradeChanged: typed.is('gradeChanged'),
})

export function readNotice(typed: Read): Notice {
  const notice = { notifiedOn: typed.date('notifiedOn'), retiresFrom: typed.date('retiresFrom') }
  if (notice.retiresFrom > notice.notifiedOn) return notice
  throw new WrongTogether({ retiresFrom: 'Ngày nghỉ hưu phải sau ngày thông báo' })
}
