import * as z from 'zod'
import type { Tx } from '#db/connect.ts'
import type { Source } from '#db/history.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import { id } from '#lib/shapes.ts'
import type { Context } from '../../access/model.ts'
import type { DecisionKind, Issued, Item } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import { findExam } from '../exam/service.ts'
import { newCode } from './code.ts'
import { outcomesOf } from './store.ts'

/** Năng lực được công nhận từ kết quả một kỳ sát hạch. */
export type Recognised = {
  readonly examId: string
  readonly attemptId: string
  readonly exam: string
  readonly framework: string
  readonly competency: string
  readonly competencyName: string
  readonly level: number
  readonly points: string
}

export type HeldCompetency = {
  readonly personId: string
  readonly framework: string
  readonly code: string
  readonly level: number
  readonly from: PlainDate
  readonly evidence: string
}

/** What the module of competencies lends: the name of one, and how somebody comes to hold it. */
export type Competencies = {
  readonly nameOf: (framework: string, code: string) => string
  readonly write: (tx: Tx, rows: readonly HeldCompetency[], source: Source) => Promise<void>
}

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

const held = ({ personId, effect }: Item<Recognised>, { number, signedOn }: Issued): HeldCompetency => ({
  personId,
  framework: effect.framework,
  code: effect.competency,
  level: effect.level,
  from: signedOn,
  evidence: `${effect.exam}, Quyết định số ${number}`,
})

/** Số giấy chứng nhận: the decision's number and the line in its list. */
function certificate({ personId, effect }: Item<Recognised>, at: number, source: Source, { number, signedOn }: Issued) {
  return {
    agency_id: source.agencyId,
    id: newId(),
    attempt_id: effect.attemptId,
    person_id: personId,
    number: `${number.split('/')[0]}.${String(at + 1).padStart(3, '0')}/${signedOn.slice(0, 4)}/GCN`,
    code: newCode(),
    competency_name: effect.competencyName,
    level: effect.level,
    issued_on: signedOn,
    source: source.id,
  }
}

async function proposed(
  tx: Tx,
  ctx: Context,
  personIds: readonly string[],
  examId: string,
  { nameOf }: Competencies,
): Promise<Item<Recognised>[]> {
  const exam = await findExam(tx, ctx, examId)
  if (exam?.stage !== 'published')
    throw new Refusal('conflict', 'Kỳ sát hạch này chưa công bố kết quả, chưa công nhận năng lực được.')
  const outcomes = new Map((await outcomesOf(tx, ctx, examId, personIds)).map((one) => [one.personId, one]))
  const failed = personIds.filter((personId) => !outcomes.get(personId)?.passed)
  if (failed.length > 0)
    throw new Refusal('conflict', `${failed.length} người không đạt kỳ sát hạch này. Hãy bỏ khỏi danh sách.`)
  const again = [...outcomes.values()].filter(({ certified }) => certified).map(({ fullName }) => fullName)
  if (again.length > 0) throw new Refusal('conflict', `Đã được công nhận từ kỳ sát hạch này: ${again.join(', ')}.`)
  const { name, framework, competency, level, passPoints } = exam
  return personIds.map((personId) => {
    const { attemptId, points } = outcomes.get(personId)!
    const competencyName = nameOf(framework, competency)
    const effect = { examId, attemptId, exam: name, framework, competency, competencyName, level, points }
    const basis = finding(effect.level, `Đạt năng lực “${competencyName}” mức ${level}`, {
      from: [finding(points, `${name}: ${viDecimal(points)} điểm, mức đạt ${viDecimal(passPoints)} điểm`)],
    })
    return { personId, effect, basis }
  })
}
