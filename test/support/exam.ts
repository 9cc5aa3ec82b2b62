import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { newId } from '#lib/id.ts'
import type { TestAgency } from './api.ts'
import type { Answer, Client } from './client.ts'

export const ok = <T extends Answer>(answer: T): T => {
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer
}

export const phraseOf = (at: number) => `câu bí mật của người thứ ${at}`

export type Bank = { readonly topicId: string; readonly questionIds: readonly string[] }

/** A topic with true/false questions of difficulty 1, accepted; the mark stands in each prompt, key guide and explanation. */
export async function bank(t: TestAgency, count: number, mark = 'Câu'): Promise<Bank> {
  const [topicId, questionIds] = [newId(), Array.from({ length: count }, () => newId())]
  const [writer, reviewer] = [await t.context('officer'), await t.context('officer')]
  await sql`insert into exam_topic (agency_id, id, name) values (${t.agency.id}, ${topicId}, ${`Chuyên đề ${topicId}`})`.execute(
    t.db,
  )
  for (const [at, id] of questionIds.entries()) {
    const body = {
      kind: 'single',
      prompt: `${mark} hỏi ${at}`,
      options: [
        { id: 'a', text: `${mark} đúng ${at}` },
        { id: 'b', text: `${mark} sai ${at}` },
      ],
    }
    await sql`insert into exam_question (agency_id, id, code, topic_id, created_by)
      values (${t.agency.id}, ${id}, ${`C${id}`}, ${topicId}, ${writer.actor.accountId})`.execute(t.db)
    await sql`insert into exam_question_version (agency_id, question_id, version, kind, difficulty, body, key, explanation, source,
        written_by, reviewed_by, reviewed_at, accepted, review_note)
      values (${t.agency.id}, ${id}, 1, 'single', 1, ${JSON.stringify(body)}, ${JSON.stringify({ kind: 'single', right: 'a' })},
        ${`${mark} giải thích ${at}`}, ${`${mark} nguồn`}, ${writer.actor.accountId}, ${reviewer.actor.accountId}, now(), true, ${`${mark} nhận xét`})`.execute(
      t.db,
    )
  }
  return { topicId, questionIds }
}

export const examPlan = (topicId: string, more: object = {}) => ({
  name: 'Sát hạch kỹ năng công nghệ thông tin',
  framework: 'it',
  competency: 'IU01',
  level: 1,
  lawOn: '2018-04-01',
  passPoints: '5',
  minutes: 60,
  blueprint: [{ topicId, difficulty: 1, count: 10, points: '1' }],
  ...more,
})

export type Prepared = {
  readonly id: string
  readonly sessionId: string
  readonly roomId: string
  readonly officer: Client
  readonly panel: readonly Client[]
  readonly panelIds: readonly string[]
  readonly candidates: readonly string[]
}

type Wanted = {
  readonly mark?: string
  readonly questions?: number
  readonly candidates?: number
  readonly startsAt?: string
}

/** An exam with its panel, three of whom hold keys, a session, a room and candidates in their seats; papers not drawn yet. */
export async function preparedExam(t: TestAgency, wanted: Wanted = {}): Promise<Prepared> {
  const { mark, questions = 40, candidates: count = 6, startsAt = '2018-04-01T00:30:00Z' } = wanted
  const officer = await t.as('officer')
  const { topicId } = await bank(t, questions, mark)
  const { id } = ok(await officer.post('/api/exams', examPlan(topicId))).body
  const unitId = await t.unit('Phòng thi thử')
  const panelIds: string[] = []
  for (const name of ['Đỗ Chủ Tịch', 'Vũ Phó', 'Hồ Thư Ký', 'Mai Ủy Viên', 'Lý Ủy Viên'])
    panelIds.push(await t.person({ name, unitId }))
  const panel: Client[] = []
  for (const personId of panelIds) panel.push(await t.as('employee', unitId, personId))
  const roles = ['chair', 'deputy', 'secretary', 'member', 'member']
  const members = panelIds.map((personId, at) => ({ personId, role: roles[at], isOpener: at < 3 }))
  ok(await officer.post(`/api/exams/${id}/panel`, { members }))
  for (const at of [0, 1, 2]) ok(await panel[at]!.post(`/api/exams/${id}/panel/key`, { passPhrase: phraseOf(at) }))
  const candidates: string[] = []
  const given = ['An', 'Bình', 'Châu', 'Dung', 'Em', 'Giang', 'Hà', 'Ích', 'Khoa', 'Lan', 'Minh', 'Nga']
  for (let at = 0; at < count; at++)
    candidates.push(await t.person({ name: `Thí Sinh ${given[at % given.length]}`, unitId }))
  ok(await officer.post(`/api/exams/${id}/candidates`, { personIds: candidates }))
  const sessionId = ok(await officer.post(`/api/exams/${id}/sessions`, { startsAt })).body.id
  const room = { name: 'Phòng 1', rows: 3, columns: 4, invigilators: [] }
  const roomId = ok(await officer.post(`/api/exams/${id}/sessions/${sessionId}/rooms`, room)).body.id
  ok(await officer.post(`/api/exams/${id}/seats`, {}))
  return { id, sessionId, roomId, officer, panel, panelIds, candidates }
}

/** Papers drawn and sealed, and opened by the first two openers. */
export async function openedExam(t: TestAgency, wanted: Wanted = {}): Promise<Prepared> {
  const exam = await preparedExam(t, wanted)
  ok(await exam.officer.post(`/api/exams/${exam.id}/papers`, { papers: 4, reserves: 1 }))
  for (const at of [0, 1])
    ok(
      await exam.panel[at]!.post(`/api/exams/${exam.id}/sessions/${exam.sessionId}/opening`, {
        passPhrase: phraseOf(at),
      }),
    )
  return exam
}
