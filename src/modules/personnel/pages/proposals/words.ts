import { groupNamed } from '../../groups/all.ts'
import type { Proposal } from '../../groups/api.ts'
import { fieldWords } from '../../groups/words.ts'

export const actNames = { add: 'Ghi thêm', correct: 'Sửa', withdraw: 'Rút' } as const

export const stateOf = {
  waiting: { tone: 'waits', words: 'Đang chờ' },
  accepted: { tone: 'done', words: 'Đã ghi vào hồ sơ' },
  declined: { tone: 'danger', words: 'Không chấp nhận' },
  stale: { tone: 'waits', words: 'Hồ sơ đã thay đổi' },
} as const

export const titleOf = ({ act, group }: Pick<Proposal, 'act' | 'group'>) =>
  `${actNames[act]}: ${groupNamed(group)?.title ?? group}`

type Difference = { readonly label: string; readonly before: string; readonly after: string; readonly differs: boolean }

/** Field by field: what the record says, what is asked. */
export function differences({ group, act, before, values }: Proposal): Difference[] {
  const fields = groupNamed(group)?.fields ?? []
  return fields
    .map((field) => {
      const [old, wanted] = [fieldWords(field, before?.[field.name]), fieldWords(field, values[field.name])]
      return { label: field.label, before: old, after: act === 'withdraw' ? '' : wanted, differs: old !== wanted }
    })
    .filter((line) => line.before !== '' || line.after !== '')
}
