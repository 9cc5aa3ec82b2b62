import type { Tx } from '#db/connect.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import type { Context } from '../../access/model.ts'
import type { Item } from '../../decisions/model.ts'
import { findExam } from '../exam/service.ts'
import { outcomesOf } from './outcome-store.ts'
import type { Competencies, Recognised } from './competencies.ts'

export async function proposed(
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
