import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Item } from '#modules/decisions/model.ts'

export const paper = {
  bases: ['Theo đề nghị của bộ phận phụ trách công tác tổ chức cán bộ'],
  recipients: ['Như Điều 3', 'Lưu: VT'],
  last: 'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.',
}

/** Refuses when what was drafted no longer follows from what is recorded. */
export function ensureSame<Effect>(drafted: readonly Item<Effect>[], now: readonly Item<Effect>[]): void {
  const effects = new Map(now.map(({ personId, effect }) => [personId, JSON.stringify(effect)]))
  const moved = drafted.filter(
    ({ personId, effect }) => sorted(effect) !== sorted(JSON.parse(effects.get(personId) ?? 'null')),
  )
  if (moved.length === 0) return
  const says = `Dữ liệu của lớp đã thay đổi từ khi dự thảo, hãy trả lại để dự thảo lại ${moved.length} người.`
  throw new Refusal(
    'conflict',
    says,
    moved.map(({ personId, basis }) => finding(personId, basis.says)),
  )
}

/** The same text for the same value, in whatever order the database gives its keys back. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
