import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { assertFacts, openSource } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { ok } from '#test/support/exam.ts'
import { type Sat, satExam } from '#test/support/sat-exam.ts'

let t: TestAgency
let exam: Sat
let markers: readonly Client[]

before(async () => {
  t = await testAgency({ today: '2018-04-02' })
  exam = await satExam(
    t,
    [
      ['a', ['a', 'b'], 'Bài của An'],
      ['b', ['a', 'c'], 'Bài của Bình'],
      ['a', ['a'], ''],
    ],
    4,
  )
  const people = await Promise.all(['Giám Khảo Một', 'Giám Khảo Hai', 'Giám Khảo Ba'].map((name) => t.person({ name })))
  markers = await Promise.all(people.map((personId) => t.as('employee', undefined, personId)))
})
after(() => t.close())

const at = (path: string) => `/api/exams/${exam.id}${path}`
const rounds = ['first', 'second', 'third'] as const
const named = () => ({
  markers: markers.map(({ actor }, index) => ({ accountId: actor.accountId, round: rounds[index] })),
})
type Item = { cipher: string; text: string; position: number; part: string; points: string | null }
const work = async (marker: Client): Promise<Item[]> => ok(await marker.get(at('/marking'))).body.items
const pointsOf = async () =>
  ok(await exam.officer.get(at('/results'))).body.rows.map(
    ({ points, state }: { points: string; state: string }) => points ?? state,
  )

test('trắc nghiệm có điểm ngay khi ca thi đóng; bài viết chờ, người vắng là vắng', async () => {
  assert.deepEqual(await pointsOf(), ['waiting', 'waiting', '5', 'absent'])
  const { body } = ok(await exam.officer.get(at('/results')))
  assert.deepEqual(body.counts, { candidates: 4, marked: 1, passed: 1, absent: 1, waiting: 2 })
})

test('người ngoài hội đồng, thí sinh và giám khảo chưa phân công không xem được', async () => {
  for (const path of ['/results', '/marking', '/analysis', '/mark-changes', '/late-answers', '/recomputation'])
    assert.equal((await exam.sitters[0]!.get(at(path))).status, 403, path)
  assert.equal((await exam.officer.post(at('/ciphers'))).status, 403)
  assert.equal((await exam.panel[3]!.put(at('/markers'), named())).status, 403, 'an ordinary member')
})

test('thí sinh không được phân công chấm; một người không chấm hai vòng', async () => {
  const [candidate] = exam.sitters
  const own = { markers: [{ accountId: candidate!.actor.accountId, round: 'first' }] }
  const refused = await exam.panel[0]!.put(at('/markers'), own)
  assert.equal(refused.status, 409)
  assert.match(refused.body.says, /Đang là thí sinh.*Thí Sinh An/)
  const [one] = named().markers
  const twice = { markers: [one, { ...one, round: 'second' }] }
  assert.equal((await exam.panel[0]!.put(at('/markers'), twice)).status, 422)
  ok(await exam.panel[2]!.put(at('/markers'), named()))
})

test('người thân của thí sinh đã khai trong hồ sơ không được phân công chấm, và tên được nêu', async () => {
  const parent = await t.person({ name: 'Mẹ Của Bình' })
  const marker = await t.as('employee', undefined, parent)
  await t.db.transaction().execute(async (tx) => {
    const reason = 'Dữ liệu kiểm thử'
    const source = await openSource(tx, t.agency.id, {
      kind: 'correction',
      accountId: exam.officer.actor.accountId,
      reason,
    })
    const values = { side: 'own', relation: 'Con gái', full_name: 'Thí Sinh Bình', birth_year: null }
    const key = { person_id: parent, entry_id: newId() }
    await assertFacts(tx, 'family_member', [{ key, span: { from: null }, values }], source)
  })
  const wanted = { markers: [{ accountId: marker.actor.accountId, round: 'first' }] }
  const refused = await exam.panel[0]!.put(at('/markers'), wanted)
  assert.equal(refused.status, 409)
  assert.match(refused.body.says, /Mẹ Của Bình \(với thí sinh Thí Sinh Bình\)/)
})

test('giám khảo chỉ thấy số phách: không tên, không số báo danh, không điểm của người kia', async () => {
  assert.deepEqual(ok(await exam.panel[2]!.post(at('/ciphers'))).body, { papers: 2 })
  assert.deepEqual(ok(await exam.panel[2]!.post(at('/ciphers'))).body, { papers: 2 })
  const items = await work(markers[0]!)
  assert.equal(items.length, 2)
  for (const { cipher, position, part, text } of items)
    ok(await markers[0]!.post(at('/marking'), { cipher, position, part, points: text.includes('An') ? '3,2' : '1' }))
  const { body } = ok(await markers[1]!.get(at('/marking')))
  const seen = JSON.stringify(body)
  const { rows } = ok(await exam.officer.get(at('/results'))).body
  for (const { fullName, number, attemptId, personId } of rows.slice(0, 2))
    for (const secret of [fullName, `"${number}"`, attemptId, personId]) assert.ok(!seen.includes(secret), secret)
  assert.ok(body.items.every(({ points }: Item) => points === null))
  assert.ok(!seen.includes('3.2'))
})

test('giám khảo ở trong hội đồng cũng không mở được bài theo tên trước khi công bố', async () => {
  const [row] = ok(await exam.officer.get(at('/results'))).body.rows
  const path = at(`/results/${row.candidateId}`)
  ok(await exam.panel[4]!.get(path))
  const wanted = { markers: [...named().markers, { accountId: exam.panel[4]!.actor.accountId, round: 'third' }] }
  ok(await exam.panel[0]!.put(at('/markers'), wanted))
  assert.equal((await exam.panel[4]!.get(path)).status, 403)
})

test('lệch không quá 10% lấy trung bình; lệch hơn thì người thứ ba mới thấy bài', async () => {
  assert.deepEqual(await work(markers[2]!), [])
  for (const { cipher, position, part, text } of await work(markers[1]!))
    ok(await markers[1]!.post(at('/marking'), { cipher, position, part, points: text.includes('An') ? '3' : '3' }))
  assert.deepEqual(await pointsOf(), ['9.1', 'waiting', '5', 'absent'])
  const [third, ...none] = await work(markers[2]!)
  assert.deepEqual([third?.text, none.length], ['Bài của Bình', 0])
  const { cipher, position, part } = third!
  const tooMuch = await markers[2]!.post(at('/marking'), { cipher, position, part, points: '4.5' })
  assert.deepEqual([tooMuch.status, tooMuch.body.fields.points], [422, 'Điểm không quá 4.'])
  ok(await markers[2]!.post(at('/marking'), { cipher, position, part, points: '2.5' }))
  assert.equal(
    (await markers[2]!.post(at('/marking'), { cipher, position, part, points: '4' })).status,
    409,
    'once given it stays',
  )
  assert.deepEqual(await pointsOf(), ['9.1', '2.5', '5', 'absent'])
})

test('câu trả lời đến muộn chỉ được tính khi hội đồng quyết định, có lý do', async () => {
  const [, attemptId] = exam.attempts
  const answer = JSON.stringify({ kind: 'single', choice: 'a' })
  const device = '00000000-0000-4000-8000-000000000001'
  for (const [seq, position] of [
    [9, 0],
    [10, 1],
  ])
    await sql`insert into exam_late_answer (agency_id, attempt_id, device, seq, position, answer, received_at)
      values (${t.agency.id}, ${attemptId}, ${device}, ${seq}, ${position}, ${answer}, '2018-04-01T01:30:07Z')`.execute(
      t.db,
    )
  assert.deepEqual(await pointsOf(), ['9.1', '2.5', '5', 'absent'], 'never counted silently')
  const waits = await exam.panel[0]!.post(at('/publication/proposal'))
  assert.match(waits.body.says, /2 câu trả lời đến muộn/)
  const [late] = ok(await exam.panel[0]!.get(at('/late-answers'))).body
  assert.equal(late.secondsLate, 7)
  const decide = (seq: number, counted: boolean, reason: string) =>
    exam.panel[0]!.post(at('/late-answers/decision'), { answers: [{ attemptId, device, seq }], counted, reason })
  assert.equal((await decide(9, true, '')).status, 422)
  ok(await decide(9, true, 'Mất mạng phòng thi, có biên bản'))
  ok(await decide(10, false, 'Gửi sau giờ, không có sự cố'))
  assert.equal((await decide(10, true, 'Đổi ý')).status, 409)
  assert.deepEqual(await pointsOf(), ['9.1', '6.5', '5', 'absent'])
})

test('người trình không tự công bố; kết quả đổi sau khi trình thì phải trình lại', async () => {
  assert.equal((await exam.panel[0]!.post(at('/publication'))).status, 409, 'nothing was proposed')
  ok(await exam.panel[0]!.post(at('/publication/proposal')))
  assert.equal((await exam.panel[0]!.post(at('/publication'))).status, 403)
  assert.equal((await exam.panel[3]!.post(at('/publication'))).status, 403, 'an ordinary member')
  const change = {
    attemptId: exam.attempts[2],
    position: 1,
    part: '',
    becomes: '1.5',
    reason: 'Đáp án c cũng được chấp nhận',
  }
  const { id } = ok(await exam.panel[2]!.post(at('/mark-changes'), change)).body
  ok(await exam.panel[0]!.post(at(`/mark-changes/${id}/answer`), { agreed: true }))
  assert.match((await exam.panel[1]!.post(at('/publication'))).body.says, /đã thay đổi từ khi trình/)
  assert.deepEqual(ok(await exam.sitters[2]!.get('/api/my-exam-results')).body, [], 'not before publication')
  ok(await exam.panel[0]!.post(at('/publication/proposal')))
  ok(await exam.panel[1]!.post(at('/publication')))
})

test('thí sinh thấy kết quả của mình theo câu và chuyên đề, không thấy câu hỏi và đáp án', async () => {
  const [mine] = ok(await exam.sitters[2]!.get('/api/my-exam-results')).body
  assert.deepEqual([mine.points, mine.total, mine.passed, mine.publishedOn], ['5.5', '10', true, '2018-04-02'])
  assert.deepEqual(
    mine.topics.map(({ points, of }: { points: string; of: string }) => [points, of]),
    [['5.5', '10']],
  )
  const text = JSON.stringify(mine)
  for (const secret of ['Chọn một', 'Phương án', '"right"', 'Đủ ý']) assert.ok(!text.includes(secret), secret)
})

test('bài thi trên máy không được phúc khảo, bài viết thì được, một lần, trong hạn', async () => {
  const ask = (who: number) =>
    exam.sitters[who]!.post(`/api/my-exam-results/${exam.id}/recheck`, { reason: 'Đề nghị xem lại' })
  const refused = await ask(2)
  assert.equal(refused.status, 409)
  assert.match(JSON.stringify(refused.body.because), /Không được phúc khảo bài thi trên máy vi tính/)
  ok(await ask(0))
  assert.equal((await ask(0)).status, 409)
  const [asked] = ok(await exam.panel[0]!.get(at('/rechecks'))).body
  ok(await exam.panel[0]!.post(at(`/rechecks/${asked.id}/answer`), { answer: 'Đã chấm lại, điểm tăng 0,4.' }))
  assert.equal((await exam.panel[0]!.post(at(`/rechecks/${asked.id}/answer`), { answer: 'Nữa' })).status, 409)
  const [mine] = ok(await exam.sitters[0]!.get('/api/my-exam-results')).body
  assert.match(mine.recheck.asked.answer, /tăng 0,4/)
})

test('sửa điểm sau công bố cũng hai người và lý do; kết quả công bố theo ngay', async () => {
  const change = { attemptId: exam.attempts[0], position: 2, part: '', becomes: '3.5', reason: 'Phúc khảo' }
  assert.equal((await exam.panel[0]!.post(at('/mark-changes'), { ...change, reason: ' ' })).status, 422)
  const { id } = ok(await exam.panel[0]!.post(at('/mark-changes'), change)).body
  const self = await exam.panel[0]!.post(at(`/mark-changes/${id}/answer`), { agreed: true })
  assert.equal(self.status, 403, JSON.stringify(self.body))
  assert.equal((await pointsOf())[0], '9.1')
  ok(await exam.panel[1]!.post(at(`/mark-changes/${id}/answer`), { agreed: true }))
  const [mine] = ok(await exam.sitters[0]!.get('/api/my-exam-results')).body
  assert.equal(mine.points, '9.5')
})

test('tính lại từ bài gốc bằng đúng kết quả công bố; dòng bị sửa lén thì lộ ra', async () => {
  const compare = async () => ok(await exam.officer.get(at('/recomputation'))).body
  assert.deepEqual(await compare(), { papers: 3, differences: [] })
  await sql`update exam_result set points = 10 where agency_id = ${t.agency.id} and attempt_id = ${exam.attempts[0]}`.execute(
    t.db,
  )
  const { differences } = await compare()
  assert.deepEqual(
    differences.map(({ what, kept, computed }: Record<string, string>) => [what, kept, computed]),
    [['Điểm', '10', '9,5']],
  )
  await sql`update exam_result set points = 9.5 where agency_id = ${t.agency.id} and attempt_id = ${exam.attempts[0]}`.execute(
    t.db,
  )
  await sql`update exam_answer set answer = '{"kind":"single","choice":"c"}' where agency_id = ${t.agency.id}
    and attempt_id = ${exam.attempts[0]} and position = 0`.execute(t.db)
  assert.equal((await compare()).differences.length, 2, 'the total and the question')
})

test('phân tích: mỗi con số mở ra đúng người; xuất Excel được', async () => {
  const { items, units, papers } = ok(await exam.officer.get(at('/analysis'))).body
  assert.equal(papers, 3)
  assert.deepEqual(
    units.map(({ sat, passed }: Record<string, number>) => [sat, passed]),
    [[3, 3]],
  )
  const item = items.find(({ prompt }: { prompt: string }) => prompt === 'Chọn một')
  for (const { id, chosen } of item.options) {
    const query = `/analysis/people?questionId=${item.questionId}&option=${id}`
    assert.equal(ok(await exam.officer.get(at(query))).body.length, chosen, id)
  }
  for (const path of ['/analysis/export', '/results/export'])
    assert.match(String((await exam.officer.get(at(path))).headers['content-type']), /spreadsheetml/)
})
