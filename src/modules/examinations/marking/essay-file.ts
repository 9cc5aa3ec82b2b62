import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { findExam } from '../exam/service.ts'
import type { EssayFile, PaperPlace } from './api.ts'
import { known } from './seen.ts'
import { slotAt } from './give-mark.ts'
import { roundOf } from './marker-store.ts'

/** Tệp bài làm, under the paper's cipher: its own name may be the candidate's. */
export async function essayFile(ctx: Context, examId: string, place: PaperPlace): Promise<EssayFile> {
  await roundOf(ctx.db, ctx, examId)
  const exam = known(await findExam(ctx.db, ctx, examId))
  const { attemptId, one, slot } = await slotAt(ctx.db, ctx, exam, place)
  const said = { ...one.answers, ...one.late }[slot.position]
  const answer = said?.kind === 'situational' ? said.parts[slot.part] : said
  const file =
    answer?.kind === 'file' && answer.fileId
      ? await ctx.db
          .selectFrom('exam_file')
          .select(['name', 'bytes'])
          .where('agency_id', '=', ctx.agency.id)
          .where('attempt_id', '=', attemptId)
          .where('id', '=', answer.fileId)
          .executeTakeFirst()
      : undefined
  if (!file) throw new Refusal('missing', 'Không có tệp bài làm này.')
  const ending = /\.(\w{1,5})$/.exec(file.name)?.[1] ?? 'bin'
  return { fileName: `Bài làm ${place.cipher} câu ${slot.position + 1}.${ending}`, content: file.bytes }
}
