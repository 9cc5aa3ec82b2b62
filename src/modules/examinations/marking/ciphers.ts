import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { computeExam } from './computed.ts'
import { ensureNotPublished, lockOfPanel } from './seen.ts'

/** Đánh số phách, rọc phách: every paper with something written gets a number that says nothing of whose it is. */
export function assignCiphers(ctx: Context, examId: string): Promise<{ papers: number }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId, ['chair', 'deputy', 'secretary'])
    ensureNotPublished(exam)
    if (exam.stage !== 'marking') throw new Refusal('conflict', 'Rọc phách khi mọi ca thi đã kết thúc.')
    const written = (await computeExam(tx, ctx, exam)).filter(({ result }) =>
      result?.lines.some(({ slots }) => slots.some((slot) => slot.written)),
    )
    const papers = written.flatMap(({ attemptId }) => attemptId ?? [])
    const held = await heldCiphers(tx, ctx, papers)
    const rows = papers
      .filter((id) => !held.has(id))
      .map((id) => ({ agency_id: ctx.agency.id, attempt_id: id, cipher: cipher() }))
    if (rows.length > 0) await tx.insertInto('exam_anonymous').values(rows).execute()
    record({
      act: 'marking.assign-ciphers',
      says: `Rọc phách ${rows.length} bài viết của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { papers: papers.length }
  })
}

async function heldCiphers(tx: Tx, { agency }: Context, attemptIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select attempt_id as id from exam_anonymous where agency_id = ${agency.id}
    and attempt_id = any(${[...attemptIds]}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

const letters = 'ABCDEFGHKLMNPQRSTUVXY'
const cipher = () =>
  Array.from({ length: 3 }, () => letters[randomInt(letters.length)]).join('') +
  String(randomInt(100_000)).padStart(5, '0')
