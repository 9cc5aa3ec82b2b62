import { type LucideIcon, Send, Signature, Trash2, Undo2 } from 'lucide-react'
import type { PlainDate } from '#lib/date.ts'
import { number, viDate } from '#ui/format.ts'
import type { Look } from '#ui/Button.tsx'
import type { Decision } from '../api.ts'

export type ActName = 'sign' | 'submit' | 'return' | 'discard' | 'revoke'

export type ActSpec = {
  readonly name: ActName
  readonly words: string
  readonly icon: LucideIcon
  readonly look: Look
  /** In numbers, what it will do. */
  readonly says: string
  readonly confirm: string
  readonly reason?: string
  readonly done: string
  readonly route: string
}

const paths: Readonly<Record<ActName, string>> = {
  sign: 'sign',
  submit: 'submit',
  return: 'return',
  discard: 'discard',
  revoke: 'revocation',
}

/** The most expected first. */
export const actsOf = ({ may }: Pick<Decision, 'may'>, rights: readonly string[]): ActName[] =>
  (Object.keys(paths) as ActName[]).filter(
    (name) => may[name] && rights.includes(`POST /api/decisions/:id/${paths[name]}`),
  )

export function specOf(name: ActName, { people, does, number: no }: Decision, today: PlainDate): ActSpec {
  const count = `${number(people)} người`
  const specs: Record<ActName, Omit<ActSpec, 'name' | 'route'>> = {
    sign: {
      words: 'Ký quyết định',
      icon: Signature,
      look: 'primary',
      confirm: `Ký quyết định cho ${count}`,
      done: 'Đã ký',
      says: `Ký sẽ cấp số tiếp theo trong sổ, ghi ngày ${viDate(today)}. ${does}. Sau khi ký không sửa được nữa; muốn bỏ phải ra quyết định thu hồi.`,
    },
    submit: {
      words: 'Trình ký',
      icon: Send,
      look: 'primary',
      confirm: 'Trình ký',
      done: 'Đã trình ký',
      says: `Trình quyết định cho ${count}. Từ lúc trình không sửa được nữa, trừ khi người ký trả lại.`,
    },
    return: {
      words: 'Trả lại',
      icon: Undo2,
      look: 'secondary',
      confirm: 'Trả lại',
      done: 'Đã trả lại',
      reason: 'Vì sao trả lại',
      says: `Dự thảo cho ${count} trở về người dự thảo để sửa, kèm lý do này.`,
    },
    discard: {
      words: 'Huỷ dự thảo',
      icon: Trash2,
      look: 'danger',
      confirm: 'Huỷ dự thảo',
      done: 'Đã huỷ dự thảo',
      says: `Huỷ dự thảo cho ${count}. Việc của họ trở lại bàn làm việc; hồ sơ không thay đổi.`,
    },
    revoke: {
      words: 'Thu hồi',
      icon: Undo2,
      look: 'danger',
      confirm: 'Lập dự thảo thu hồi',
      done: 'Đã lập dự thảo quyết định thu hồi',
      reason: 'Lý do thu hồi',
      says: `Lập dự thảo quyết định thu hồi Quyết định số ${no}. Khi dự thảo ấy được ký, hồ sơ của ${count} trở lại như trước; bây giờ chưa có gì thay đổi.`,
    },
  }
  return { name, route: paths[name], ...specs[name] }
}
