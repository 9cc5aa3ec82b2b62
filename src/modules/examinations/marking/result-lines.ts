import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import type { ResultLines } from './api.ts'
import { computeExam } from './computed.ts'
import { isMarker } from './marker-store.ts'
import { markedExam } from './seen.ts'
import { answerWords } from './answer-words.ts'

/** Từng câu của một bài, with what was asked and answered; the reading leaves its trace. */
export function resultLines(ctx: Context, examId: string, candidateId: string): Promise<ResultLines> {
  return look({ ...ctx, once: null }, async (tx, record) => {
    const exam = await markedExam(tx, ctx, examId)
    if (exam.stage !== 'published' && (await isMarker(tx, ctx, examId)))
      throw new Refusal('forbidden', 'Giám khảo chỉ xem bài theo số phách cho đến khi công bố kết quả.')
    const one = (await computeExam(tx, ctx, exam)).find((row) => row.candidateId === candidateId)
    if (!one?.result || !one.attemptId || !one.paper)
      throw new Refusal('missing', 'Thí sinh này chưa có bài thi đã nộp.')
    if (one.personId === ctx.actor.personId && exam.stage !== 'published')
      throw new Refusal('forbidden', 'Bài thi của chính mình chỉ xem được sau khi công bố kết quả.')
    record({
      act: 'marking.read-lines',
      says: `Xem bài thi số báo danh ${one.number} của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    const { fullName, number, attemptId, result } = one
    const answers = { ...one.answers, ...one.late }
    const lines = result.lines.map(({ position, of, points, says, slots }) => {
      const { body } = one.paper!.questions[position]!
      const told = slots.map(({ part, of, written, points, says }) => ({ part, of, written, points, says }))
      return {
        position,
        of,
        points,
        says,
        slots: told,
        prompt: body.prompt,
        answer: answerWords(body, answers[position]),
      }
    })
    return {
      fullName,
      number,
      attemptId,
      points: result.points,
      penalty: result.penalty,
      passed: result.passed,
      notes: [...result.notes],
      lines,
    }
  })
}
