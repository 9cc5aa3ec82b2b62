import { viDecimal } from '#law/pay/vi-number.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import type { Recomputed } from './api.ts'
import { type Computed, computeExam } from './computed.ts'
import { markedExam } from './seen.ts'
import { type Kept, readKept } from './sheets-store.ts'

type Difference = Recomputed['differences'][number]

/** Tính lại và so: every published result, anew from raw answers, essay marks and agreed changes. */
export function recompute(ctx: Context, examId: string): Promise<Recomputed> {
  return look({ ...ctx, once: null }, async (tx, record) => {
    const exam = await markedExam(tx, ctx, examId)
    const kept = await readKept(tx, ctx.agency.id, examId)
    const computed = await computeExam(tx, ctx, exam)
    const sat = exam.stage === 'published' ? computed.filter(({ attemptId }) => attemptId !== null) : []
    const differences = sat.flatMap((one) => differencesOf(one, kept.get(one.attemptId!)))
    record({
      act: 'marking.recompute',
      says: `Tính lại ${sat.length} bài thi của kỳ sát hạch “${exam.name}”: ${differences.length} chỗ khác kết quả công bố`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { differences },
    })
    return { papers: sat.length, differences }
  })
}

/** Where what is kept is not what the raw answers give. */
export function differencesOf(
  { number, fullName, result }: Pick<Computed, 'number' | 'fullName' | 'result'>,
  kept: Kept | undefined,
): Difference[] {
  const at = { number, fullName }
  if (!kept) return [{ ...at, what: 'Kết quả', kept: 'không có', computed: words(result?.points) }]
  const lines = new Map(kept.lines.map(({ position, points }) => [position, points]))
  const passed = (value: boolean | null | undefined) => (value ? 'Đạt' : 'Không đạt')
  return [
    ...numbers('Điểm', kept.points, result?.points),
    ...numbers('Điểm trừ', kept.penalty, result?.penalty),
    ...(kept.passed === result?.passed
      ? []
      : [{ what: 'Kết luận', kept: passed(kept.passed), computed: passed(result?.passed) }]),
    ...(result?.lines ?? []).flatMap((line) =>
      numbers(`Câu ${line.position + 1}`, lines.get(line.position), line.points),
    ),
  ].map((one) => ({ ...at, ...one }))
}

function numbers(what: string, kept: string | undefined, computed: string | null | undefined) {
  if (kept !== undefined && computed != null && new Decimal(kept).eq(computed)) return []
  return [{ what, kept: words(kept), computed: words(computed) }]
}

const words = (points: string | null | undefined) =>
  points == null ? 'không có' : viDecimal(new Decimal(points).toString())
