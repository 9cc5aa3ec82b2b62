import { Refusal } from '#law/kit/refusal.ts'
import type { Plan } from './api.ts'

export type Ending = Plan['ends'][number]

/** Everything that goes with a unit and is not placed by hand. */
export const heirOf = ({ to, heir }: Ending): string | null => heir ?? (to.length === 1 ? to[0]! : null)

/** Every unit the plan names. */
export const unitsOf = ({ changes, creates, ends, links }: Plan): string[] => [
  ...new Set([
    ...changes.flatMap(({ unitId, parentId }) => [unitId, ...(parentId ? [parentId] : [])]),
    ...creates.flatMap(({ id, parentId }) => [id, ...(parentId ? [parentId] : [])]),
    ...ends.flatMap((ending) => [ending.unitId, ...ending.to, ...(ending.heir ? [ending.heir] : [])]),
    ...links.flatMap(({ fromId, toId }) => [fromId, toId]),
  ]),
]

/** What can be said of a plan without looking at the facts. */
export function ensurePlan({ changes, creates, ends, links, placements }: Plan): void {
  if (changes.length + creates.length + ends.length + links.length === 0)
    throw new Refusal('invalid', 'Phương án chưa có đơn vị nào. Hãy chọn đơn vị kết thúc, đổi hoặc lập mới.')
  const touched = [...changes, ...ends].map(({ unitId }) => unitId)
  if (new Set(touched).size < touched.length)
    throw new Refusal('invalid', 'Một đơn vị chỉ được kết thúc hoặc đổi một lần trong một phương án.')
  if (new Set(creates.map(({ id }) => id)).size < creates.length)
    throw new Refusal('invalid', 'Một đơn vị lập mới có trong phương án hai lần.')
  if (new Set(placements.map(({ personId }) => personId)).size < placements.length)
    throw new Refusal('invalid', 'Có người được xếp vào hai đơn vị.')
  const ended = new Set(ends.map(({ unitId }) => unitId))
  const heirs = [...ends.flatMap((ending) => [...ending.to, heirOf(ending)]), ...links.map(({ toId }) => toId)]
  if (heirs.some((id) => id && ended.has(id)) || links.some(({ fromId, toId }) => fromId === toId))
    throw new Refusal('invalid', 'Đơn vị kế thừa không thể là đơn vị kết thúc trong cùng phương án, hay chính nó.')
  for (const { to, kind } of ends)
    if (to.length === 0 && kind !== 'dissolved')
      throw new Refusal(
        'invalid',
        'Hãy chọn đơn vị kế thừa cho mỗi đơn vị kết thúc; chỉ giải thể mới không có đơn vị kế thừa.',
      )
}
