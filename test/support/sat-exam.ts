import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '#lib/id.ts'
import type { Answer, Paper } from '#modules/examinations/question.ts'
import type { TestAgency } from './api.ts'
import type { Client } from './client.ts'
import { type Prepared, preparedExam } from './exam.ts'

const options = ['a', 'b', 'c'].map((id) => ({ id, text: `Phương án ${id}` }))

/** 4 points by one choice, 2 by several, 4 by an essay. */
const paperOf = (ids: readonly string[]): Paper => {
  const at = (index: number) => ({ questionId: ids[index]!, version: 1 })
  return {
    code: '101',
    questions: [
      { ...at(0), points: '4', body: { kind: 'single', prompt: 'Chọn một', options } },
      { ...at(1), points: '2', body: { kind: 'multiple', prompt: 'Chọn nhiều', options } },
      { ...at(2), points: '4', body: { kind: 'essay', prompt: 'Trình bày' } },
    ],
    keys: [
      { ...at(0), key: { kind: 'single', right: 'a' } },
      { ...at(1), key: { kind: 'multiple', right: ['a', 'b'] } },
      { ...at(2), key: { kind: 'essay', guide: [{ text: 'Đủ ý', share: 100 }] } },
    ],
  }
}

export type Said = readonly [single: string | null, several: readonly string[], essay: string]
export type Sat = Prepared & { readonly attempts: readonly string[]; readonly sitters: readonly Client[] }

/** An exam that has been sat and closed; the last candidate stayed away when there are more candidates than answers. */
export async function satExam(t: TestAgency, said: readonly Said[], candidates = said.length): Promise<Sat> {
  const exam = await preparedExam(t, { candidates })
  const { rows: asked } = await sql<{
    id: string
  }>`select id from exam_question order by created_at, id limit 3`.execute(t.db)
  const paperId = newId()
  const opened = JSON.stringify(paperOf(asked.map(({ id }) => id)))
  await sql`insert into exam_paper (agency_id, id, session_id, code, seed, sealed, opened)
    values (${t.agency.id}, ${paperId}, ${exam.sessionId}, '101', 'hạt giống', ${Buffer.from('niêm phong')}, ${opened})`.execute(
    t.db,
  )
  await sql`update exam_seat set paper_id = ${paperId} where agency_id = ${t.agency.id} and session_id = ${exam.sessionId}`.execute(
    t.db,
  )
  const attempts: string[] = []
  const sitters: Client[] = []
  for (const [at, answers] of said.entries()) {
    attempts.push(await sit(t, exam, exam.candidates[at]!, answersOf(answers)))
    sitters.push(await t.as('employee', undefined, exam.candidates[at]))
  }
  const closer = (await t.context('officer')).actor.accountId
  await sql`update exam_session set started_at = '2018-04-01T00:30:00Z', started_by = ${closer}, closed_at = '2018-04-01T01:40:00Z',
    closed_by = ${closer} where agency_id = ${t.agency.id} and id = ${exam.sessionId}`.execute(t.db)
  return { ...exam, attempts, sitters }
}

const answersOf = ([choice, choices, text]: Said): readonly Answer[] => [
  { kind: 'single', choice },
  { kind: 'multiple', choices },
  { kind: 'essay', text },
]

async function sit(t: TestAgency, exam: Prepared, personId: string, answers: readonly Answer[]): Promise<string> {
  const [id, device] = [newId(), randomUUID()]
  await sql`insert into exam_attempt (agency_id, id, seat_id, session_id, entered_at, begun_at, ends_at, device, seen_at, finished_at)
    select s.agency_id, ${id}, s.id, s.session_id, '2018-04-01T00:20:00Z', '2018-04-01T00:30:00Z', '2018-04-01T01:30:00Z', ${device},
      '2018-04-01T01:30:00Z', '2018-04-01T01:30:00Z'
    from exam_seat s join exam_candidate c on c.agency_id = s.agency_id and c.id = s.candidate_id
    where s.agency_id = ${t.agency.id} and s.session_id = ${exam.sessionId} and c.person_id = ${personId}`.execute(t.db)
  for (const [position, answer] of answers.entries())
    await sql`insert into exam_answer (agency_id, attempt_id, position, seq, answer, device, received_at)
      values (${t.agency.id}, ${id}, ${position}, ${position + 1}, ${JSON.stringify(answer)}, ${device}, '2018-04-01T01:00:00Z')`.execute(
      t.db,
    )
  return id
}
