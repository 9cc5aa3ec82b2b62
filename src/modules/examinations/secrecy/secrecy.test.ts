import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { bank, ok, openedExam, phraseOf, preparedExam } from '#test/support/exam.ts'

let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

/** Every row of every table, as its owner sees it. */
async function dump(): Promise<string> {
  const client = new pg.Client({ connectionString: t.ownerUrl })
  await client.connect()
  const tables =
    await client.query(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`)
  let all = ''
  for (const { name } of tables.rows) {
    const { rows } = await client.query(`select t::text as row from ${name} t`)
    all += rows.map(({ row }) => `${name} ${row}\n`).join('')
  }
  await client.end()
  return all
}

const mark = 'HOÀNG-YẾN-4711'

test('niêm phong: between the draw and the opening the database tells no word of the questions, nor which were drawn', async () => {
  const { id, sessionId, officer, panel } = await preparedExam(t, { mark })
  await sql`insert into exam_import (agency_id, id, file_name, format, topic_id, imported_by, report)
    select agency_id, gen_random_uuid(), 'cau-hoi.gift', 'gift', topic_id, created_by, ${JSON.stringify({
      items: [
        { line: 1, says: 'Nhận', prompt: `${mark} hỏi 7` },
        { line: 9, says: 'Câu hỏi khác, không thuộc đề' },
      ],
    })}
    from exam_question where agency_id = ${t.agency.id} limit 1`.execute(t.db)
  assert.ok((await dump()).includes(mark), 'before: the bank has it in plain')

  ok(await officer.post(`/api/exams/${id}/papers`, { papers: 4, reserves: 1 }))
  const sealed = await dump()
  assert.equal(sealed.match(new RegExp(`.*${mark}.*`))?.[0], undefined)
  for (const at of [0, 1, 2]) assert.ok(!sealed.includes(phraseOf(at)), 'pass phrases are kept nowhere')
  assert.ok(sealed.includes('Câu hỏi khác, không thuộc đề'))
  // Sealed alike, drawn or not: forty questions hidden, forty drawn by four papers of ten or not.
  const { hiddenQuestions, sessions } = (await officer.get(`/api/exams/${id}/papers`)).body
  assert.equal(hiddenQuestions, 40)
  assert.equal(sessions[0].seed, null)
  const lengths = await sql<{
    length: number
  }>`select distinct length(sealed) as length from exam_paper where session_id = ${sessionId}`.execute(t.db)
  assert.equal(lengths.rows.length, 1)

  const opening = `/api/exams/${id}/sessions/${sessionId}/opening`
  assert.deepEqual(ok(await panel[2]!.post(opening, { passPhrase: phraseOf(2) })).body, { opened: false, brought: 1 })
  assert.ok(!(await dump()).includes(mark), 'one part opens nothing')
  assert.deepEqual(ok(await panel[2]!.post(opening, { passPhrase: phraseOf(2) })).body, { opened: false, brought: 1 })
  assert.deepEqual(ok(await panel[0]!.post(opening, { passPhrase: phraseOf(0) })).body, { opened: true, brought: 2 })
  const { rows } = await sql<{
    code: string
    opened: { questions: object[]; keys: object[]; code: string }
    seed: string
  }>`
    select code, opened, seed from exam_paper where session_id = ${sessionId} order by code`.execute(t.db)
  assert.deepEqual(
    rows.map(({ code, opened }) => [code, opened.code, opened.questions.length, opened.keys.length]),
    ['101', '102', '103', '104', 'DP1'].map((code) => [code, code, 10, 10]),
  )
  assert.match(rows[0]!.seed, /^[0-9a-f]{32}$/)
  const plain = await sql<{
    body: { prompt: string }
    explanation: string
    source: string
  }>`select body, explanation, source
    from exam_question_version where agency_id = ${t.agency.id} and sealed_in is null and explanation like ${`${mark}%`}`.execute(
    t.db,
  )
  assert.equal(plain.rows.length, 40, 'the bank has its questions back')
  assert.ok(plain.rows.every(({ body, source }) => body.prompt.startsWith(mark) && source.startsWith(mark)))
  const reports = await sql<{ prompt: string }>`select report -> 'items' -> 0 ->> 'prompt' as prompt from exam_import
    where agency_id = ${t.agency.id}`.execute(t.db)
  assert.equal(reports.rows[0]!.prompt, `${mark} hỏi 7`)
})

test('mở đề: not before the hour, not by others, not with another phrase, not twice', async () => {
  const { id, sessionId, officer, panel } = await preparedExam(t, { startsAt: '2099-01-01T00:30:00Z' })
  const opening = `/api/exams/${id}/sessions/${sessionId}/opening`
  const none = await panel[0]!.post(opening, { passPhrase: phraseOf(0) })
  assert.equal(none.status, 403, 'nothing is drawn yet')
  ok(await officer.post(`/api/exams/${id}/papers`, { papers: 4, reserves: 1 }))
  const early = await panel[0]!.post(opening, { passPhrase: phraseOf(0) })
  assert.equal(early.status, 409)
  assert.match(early.body.says, /Chưa đến giờ mở đề: 07 giờ 30 ngày 01\/01\/2099/)
  const sooner = await officer.put(`/api/exams/${id}/sessions/${sessionId}`, { startsAt: '2018-04-01T00:30:00Z' })
  assert.equal(sooner.status, 409, 'nobody brings the hour forward')
  ok(await officer.put(`/api/exams/${id}/sessions/${sessionId}`, { startsAt: '2099-01-01T01:30:00Z' }))
  await sql`update exam_session set starts_at = '2018-04-01' where id = ${sessionId}`.execute(t.db)
  assert.equal((await panel[3]!.post(opening, { passPhrase: phraseOf(3) })).status, 403, 'a member without a part')
  assert.equal((await officer.post(opening, { passPhrase: phraseOf(0) })).status, 403, 'the officer')
  const wrong = await panel[0]!.post(opening, { passPhrase: phraseOf(1) })
  assert.equal(wrong.status, 422)
  assert.match(wrong.body.says, /Câu bí mật không đúng/)
  const { rows } =
    await sql`select 1 from activity where act = 'exams.wrong-pass-phrase' and subject_id = ${id}`.execute(t.db)
  assert.equal(rows.length, 1)
  ok(await panel[0]!.post(opening, { passPhrase: phraseOf(0) }))
  ok(await panel[1]!.post(opening, { passPhrase: phraseOf(1) }))
  assert.equal((await panel[2]!.post(opening, { passPhrase: phraseOf(2) })).status, 409)
  const acts = await sql<{
    act: string
  }>`select act from activity where subject_id = ${id} and act in ('exams.bring-key', 'exams.open-papers') order by seq`.execute(
    t.db,
  )
  assert.deepEqual(
    acts.rows.map(({ act }) => act),
    ['exams.bring-key', 'exams.bring-key', 'exams.open-papers'],
  )
})

test('rút đề: refused without openers who accepted, without a reserve paper, from too small a bank; twice', async () => {
  const { id, officer, panelIds } = await preparedExam(t, { questions: 7 })
  const draw = (body: object) => officer.post(`/api/exams/${id}/papers`, body)
  const small = await draw({ papers: 4, reserves: 1 })
  assert.equal(small.status, 409)
  assert.match(small.body.says, /độ khó dễ: cần 10 câu, có 7, còn thiếu 3 câu/)
  const none = await draw({ papers: 4, reserves: 0 })
  assert.equal(none.status, 409)
  assert.match(JSON.stringify(none.body.because), /13\/2010\/TT-BNV/)
  const roles = ['chair', 'deputy', 'secretary', 'member', 'member']
  const members = panelIds.map((personId, at) => ({ personId, role: roles[at], isOpener: at > 1 }))
  ok(await officer.post(`/api/exams/${id}/panel`, { members }))
  assert.match((await draw({ papers: 4, reserves: 1 })).body.says, /Chưa nhận phần khóa mở đề: Lý Ủy Viên, Mai Ủy Viên/)
  const enough = await openedExam(t)
  assert.equal((await officer.post(`/api/exams/${enough.id}/papers`, { papers: 4, reserves: 1 })).status, 409)
})

test('hủy kỳ đã niêm phong: the questions come back when two bring their parts, before the hour too', async () => {
  const { id, sessionId, officer, panel } = await preparedExam(t, { mark: 'CHIM-SẺ', startsAt: '2099-01-01T00:30:00Z' })
  ok(await officer.post(`/api/exams/${id}/papers`, { papers: 4, reserves: 1 }))
  const path = `/api/exams/${id}/sessions/${sessionId}/restoration`
  assert.equal((await panel[0]!.post(path, { passPhrase: phraseOf(0) })).status, 409, 'not while it goes on')
  ok(await officer.post(`/api/exams/${id}/cancellation`, { note: 'Hoãn vì bão' }))
  assert.equal((await panel[0]!.post(path.replace('restoration', 'opening'), { passPhrase: phraseOf(0) })).status, 409)
  assert.deepEqual(ok(await panel[0]!.post(path, { passPhrase: phraseOf(0) })).body, { opened: false, brought: 1 })
  assert.ok(!(await dump()).includes('CHIM-SẺ'))
  assert.deepEqual(ok(await panel[1]!.post(path, { passPhrase: phraseOf(1) })).body, { opened: true, brought: 2 })
  const { rows } = await sql`select 1 from exam_question_version where body ->> 'prompt' like 'CHIM-SẺ%'`.execute(t.db)
  assert.equal(rows.length, 40)
})

test('ngân hàng: what one exam has sealed another cannot draw', async () => {
  const { topicId } = await bank(t, 20)
  assert.ok(topicId)
  const first = await preparedExam(t)
  ok(await first.officer.post(`/api/exams/${first.id}/papers`, { papers: 2, reserves: 1 }))
  const supply = (await first.officer.get('/api/exams/supply')).body as { topicId: string; closed: number }[]
  assert.equal(supply.find((one) => one.topicId === topicId)?.closed, 20)
  const plan = (await first.officer.get(`/api/exams/${first.id}`)).body
  assert.equal(
    supply.find((one) => one.topicId === plan.blueprint[0].topicId),
    undefined,
  )
  assert.equal(plan.stage, 'sealed')
  assert.equal(plan.editable, false)
})

test('đề dự phòng: the chair puts it in the place of a paper, after the opening and before the start', async () => {
  const { id, sessionId, officer, panel } = await preparedExam(t)
  ok(await officer.post(`/api/exams/${id}/papers`, { papers: 4, reserves: 1 }))
  type Row = { id: string; code: string; seats: number }
  const papers = async (): Promise<Row[]> => (await officer.get(`/api/exams/${id}/papers`)).body.sessions[0].papers
  const [first, second, , , reserve] = (await papers()) as [Row, Row, Row, Row, Row]
  const path = `/api/exams/${id}/sessions/${sessionId}/reserve`
  const swap = { paperId: first.id, reserveId: reserve.id, reason: 'Đề 101 in lỗi' }
  assert.match((await panel[0]!.post(path, swap)).body.says, /Đề thi chưa mở/)
  for (const at of [0, 1])
    ok(await panel[at]!.post(`/api/exams/${id}/sessions/${sessionId}/opening`, { passPhrase: phraseOf(at) }))
  assert.equal((await panel[3]!.post(path, swap)).status, 403, 'a member')
  assert.equal((await officer.post(path, swap)).status, 403)
  assert.equal((await panel[0]!.post(path, { ...swap, reserveId: second.id })).status, 404)
  ok(await panel[0]!.post(path, swap))
  const after = await papers()
  assert.deepEqual([after[0]!.seats, after[4]!.seats], [0, first.seats])
  assert.equal((await panel[1]!.post(path, { ...swap, paperId: second.id })).status, 409, 'used once')
  await sql`update exam_session set started_at = now(), started_by = ${officer.actor.accountId} where id = ${sessionId}`.execute(
    t.db,
  )
  assert.match((await panel[0]!.post(path, swap)).body.says, /đã bắt đầu/)
})
