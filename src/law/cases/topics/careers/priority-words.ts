import type { PriorityGroup } from '#law/recruitment/priority.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

/** The first that fits; a child of somebody is not that somebody. */
const groups: readonly (readonly [RegExp, PriorityGroup])[] = [
  [/^(con|vo|chong)\b/, 'minority-or-kin'],
  [/cong doan|phong trao cong nhan/, 'union'],
  [/anh hung|thuong binh|^ah(llvt|ld)/, 'merit'],
  [/nghia vu|nvqs|nvca|thanh nien xung phong|tnxp/, 'service-done'],
  [/tri thuc tre/, 'young-intellectual'],
  [/dan toc|dtts|si quan|quan nhan|co yeu|chi huy (truong )?(qs|quan su)/, 'minority-or-kin'],
]

export const readPriorityGroups = (input: Fields, name: string): readonly PriorityGroup[] =>
  input.each(name, (item, field) => {
    const words = fold(item.text(field))
    return groups.find(([start]) => start.test(words))?.[1] ?? item.fail(field, `chưa biết diện ưu tiên “${words}”`)
  })
