import { finding } from '#law/kit/finding.ts'
import { viDate } from '#lib/date.ts'
import type { Item } from '../../decisions/model.ts'
import type { Move } from './model.ts'

export const unknownMove = finding<Move>(
  { before: null, after: null },
  'Chưa có bậc lương nên chưa tính được ngày nâng bậc',
)

/** 'từ 01/06/2027 thành 01/12/2027'; 'không đổi (01/06/2027)' */
export function moveWords({ before, after }: Move): string {
  if (before === null || after === null) return after ? viDate(after) : ''
  return before === after ? `không đổi (${viDate(before)})` : `từ ${viDate(before)} thành ${viDate(after)}`
}

type Moving = { readonly move: Move }

/** 'ngày nâng bậc lần sau từ 01/06/2027 thành 01/12/2027', or of how many it moves. */
export function movesWords(items: readonly Item<Moving>[]): string {
  const moved = items.filter(({ effect: { move } }) => move.before !== null && move.before !== move.after)
  const [only] = items
  if (items.length === 1 && moved.length === 1) return `ngày nâng bậc lương lần sau ${moveWords(only!.effect.move)}`
  return moved.length === 0
    ? 'ngày nâng bậc lương lần sau không đổi'
    : `ngày nâng bậc lương lần sau của ${moved.length} người thay đổi`
}

export const sameMove = (a: Move, b: Move) => a.before === b.before && a.after === b.after
