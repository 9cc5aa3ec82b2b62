import { Refusal } from '#law/kit/refusal.ts'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { Item } from '../../decisions/model.ts'
import { nameThem } from '../../decisions/service.ts'

export const paper = {
  bases: ['Theo đề nghị của bộ phận phụ trách công tác tổ chức cán bộ'],
  recipients: ['Như Điều 3', 'Lưu: VT'],
}

export const lastArticle =
  'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.'

export const moveColumn = { heading: 'Nâng bậc lương lần sau', align: 'center', width: 2.6 } as const

export async function namesOf(db: Queries, ctx: Context, personIds: readonly string[]): Promise<string> {
  return [...(await nameThem(db, ctx, personIds)).values()].map(({ fullName }) => fullName).join(', ')
}

export async function ensureNone(db: Queries, ctx: Context, personIds: readonly string[], says: string): Promise<void> {
  if (personIds.length > 0) throw new Refusal('conflict', `${says}: ${await namesOf(db, ctx, personIds)}.`)
}

const movedSince = 'Dữ liệu đã thay đổi từ khi dự thảo, hãy trả lại để dự thảo lại cho'

/** Refuses, by name, those of whom the items no longer follow from the facts. */
export async function ensureUnmoved<Effect>(
  db: Queries,
  ctx: Context,
  drafted: readonly Item<Effect>[],
  now: readonly Item<Effect>[],
  same: (a: Effect, b: Effect) => boolean,
): Promise<void> {
  const effects = new Map(now.map(({ personId, effect }) => [personId, effect]))
  const moved = drafted.filter(({ personId, effect }) => !same(effect, effects.get(personId)!))
  const ids = moved.map(({ personId }) => personId)
  await ensureNone(db, ctx, ids, movedSince)
}

export const idsOf = (items: readonly Item[]) => items.map(({ personId }) => personId)
