import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { HeldExam } from '../exam/service.ts'
import type { Paper } from '../question.ts'
import { type Result, resultOf } from './result.ts'
import { type Held, readHeld, readPapers } from './sheets-store.ts'

export type Computed = Held & { readonly paper: Paper | null; readonly result: Result | null }

/** Kết quả của mọi thí sinh, computed anew from the raw answers; null where there is no closed paper to mark. */
export async function computeExam(
  db: Queries,
  ctx: Pick<Context, 'agency' | 'today'>,
  exam: Pick<HeldExam, 'id' | 'lawOn' | 'passPoints'>,
  attemptId?: string,
): Promise<Computed[]> {
  const held = await readHeld(db, ctx, exam.id, attemptId)
  const papers = await readPapers(db, ctx.agency.id, exam.id)
  return held.map((one) => {
    const paper = papers.get(one.paperId ?? '') ?? null
    const sheet = paper && { ...one, paper, answers: { ...one.answers, ...one.late } }
    return { ...one, paper, result: sheet && one.closed ? resultOf(sheet, exam) : null }
  })
}
