import { Decimal } from '#lib/decimal.ts'

/** Ma trận đề: so many questions of a topic and a difficulty, each for so many points. */
export type BlueprintRow = {
  readonly topicId: string
  readonly difficulty: number
  readonly count: number
  readonly points: string
}

export const difficultyNames: Readonly<Record<number, string>> = { 1: 'Dễ', 2: 'Trung bình', 3: 'Khó' }

export type Total = { readonly questions: number; readonly points: string }

/** What the rows come to: the questions of a paper and its points. */
export function totalOf(rows: readonly Pick<BlueprintRow, 'count' | 'points'>[]): Total {
  const points = rows.reduce((sum, row) => sum.plus(new Decimal(row.points).times(row.count)), new Decimal(0))
  return { questions: rows.reduce((sum, { count }) => sum + count, 0), points: points.toString() }
}

export const examStages = ['preparing', 'sealed', 'opened', 'marking', 'published', 'cancelled'] as const
export type ExamStage = (typeof examStages)[number]

export const stageNames: Readonly<Record<ExamStage, string>> = {
  preparing: 'Đang chuẩn bị',
  sealed: 'Đã niêm phong đề',
  opened: 'Đang thi',
  marking: 'Đang chấm',
  published: 'Đã công bố',
  cancelled: 'Đã hủy',
}
