import * as z from 'zod'
import { Refusal } from '#law/kit/refusal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import { id } from '#lib/shapes.ts'
import type { DecisionKind } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import type { Competencies, Recognised } from './competencies.ts'
import { certificate, held } from './recognised-facts.ts'
import { proposed } from './proposed.ts'

const Terms = z.object({ examId: id })

/** Quyết định công nhận năng lực sau sát hạch */
export const recognitionDecision = (competencies: Competencies): DecisionKind<Recognised> => ({
  kind: 'competency-recognition',
  name: 'Công nhận năng lực sau sát hạch',

  propose: (tx, ctx, { personIds, terms }) => proposed(tx, ctx, personIds, termsOf(Terms, terms).examId, competencies),

  async verify(tx, ctx, items) {
    const now = await proposed(
      tx,
      ctx,
      items.map(({ personId }) => personId),
      items[0]!.effect.examId,
      competencies,
    )
    const points = new Map(now.map(({ personId, effect }) => [personId, effect.points]))
    if (items.some(({ personId, effect }) => points.get(personId) !== effect.points))
      throw new Refusal('conflict', 'Có điểm thi đã sửa từ khi dự thảo. Hãy trả lại để dự thảo lại.')
  },

  wording: ([first, ...others]) => ({
    subject: 'Về việc công nhận năng lực sau sát hạch',
    bases: [`Kết quả ${first!.effect.exam}`, 'Theo đề nghị của Hội đồng sát hạch'],
    articles: [
      `Công nhận ${others.length + 1} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo đạt năng lực “${first!.effect.competencyName}”, mức ${first!.effect.level}.`,
      'Người được công nhận được cấp giấy chứng nhận có mã kiểm tra; giấy chứng nhận có giá trị kể từ ngày ký Quyết định này.',
      'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.',
    ],
    recipients: ['Như Điều 3', 'Lưu: VT'],
    annexTitle: 'Danh sách người được công nhận năng lực',
    columns: [
      { heading: 'Năng lực', align: 'left', width: 4 },
      { heading: 'Mức', align: 'center', width: 1.2 },
      { heading: 'Điểm', align: 'right', width: 1.6 },
    ],
  }),

  cells: ({ effect }) => [effect.competencyName, String(effect.level), viDecimal(effect.points)],
  does: (items) => `Công nhận năng lực và cấp giấy chứng nhận cho ${items.length} người`,

  async apply(tx, items, source, issued) {
    await competencies.write(
      tx,
      items.map((item) => held(item, issued)),
      source,
    )
    const rows = items.map((item, at) => certificate(item, at, source, issued))
    await tx.insertInto('exam_certificate').values(rows).execute()
  },
})
