import { Refusal } from '#law/kit/refusal.ts'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
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

export const movedSince = 'Dữ liệu đã thay đổi từ khi dự thảo, hãy trả lại để dự thảo lại cho'
