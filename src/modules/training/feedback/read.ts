import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Context } from '#modules/access/model.ts'
import type { Feedback } from '../api.ts'
import { fewestAnswers, type Question, questionNames, questions } from '../model.ts'

type Row = Readonly<Record<Question, number>> & { readonly words: string | null }

/** Kết quả nhận xét: nothing of it while so few answered that one could tell them apart. */
export async function readFeedback(db: Queries, { agency }: Context, classId: string): Promise<Feedback> {
  const { rows } = await sql<Row>`select content, teaching, running, useful, words from class_feedback
    where agency_id = ${agency.id} and class_id = ${classId} order by words collate "vi"`.execute(db)
  if (rows.length < fewestAnswers) return { answers: rows.length, questions: null, words: [] }
  return {
    answers: rows.length,
    questions: questions.map((question) => summed(question, rows)),
    words: rows.flatMap(({ words }) => words ?? []),
  }
}

function summed(question: Question, rows: readonly Row[]) {
  const marks = rows.map((row) => row[question])
  const mean = marks.reduce((sum, mark) => sum.plus(mark), new Decimal(0)).div(marks.length)
  const counts = [1, 2, 3, 4, 5].map((of) => marks.filter((mark) => mark === of).length)
  return { question: questionNames[question], mean: mean.toFixed(1), counts }
}
