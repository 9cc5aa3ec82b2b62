import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

const today = '2026-11-02'
let t: TestAgency
let officer: Client
before(async () => {
  t = await testAgency({ today })
  officer = await t.as('officer')
})
after(() => t.close())

const course = {
  name: 'Tin học cơ bản',
  subject: 'informatics',
  kind: 'programme',
  lessons: 40,
  certificate: 'informatics',
}
const wanted = {
  name: 'Ứng dụng công nghệ thông tin K1',
  subject: 'informatics',
  kind: 'programme',
  organiserKind: 'public-centre',
  organiser: 'Trung tâm Hành chính công',
  level: 'town',
  from: '2026-11-02',
  to: '2026-11-02',
  lessons: 40,
  place: 'Hội trường tầng 2',
  seats: 3,
  paper: '12/KH-UBND',
  funds: [
    { fund: 'state-budget', amount: 30_000_000 },
    { fund: 'agency', amount: 10_000_000 },
  ],
}
const ok = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer
  assert.equal(status, 200, JSON.stringify(body))
  return body as { id: string }
}
const open = async (more: object = {}) => (await ok(officer.post('/api/training/classes', { ...wanted, ...more }))).id
const detail = async (id: string) => (await officer.get(`/api/training/classes/${id}`)).body
const add = (id: string, ...personIds: string[]) =>
  officer.post(`/api/training/classes/${id}/candidates`, { personIds })
const draft = (kind: string, personIds: readonly string[], terms: object) =>
  officer.post('/api/decisions', { kind, personIds, by: today, terms })

async function signed(kind: string, personIds: readonly string[], terms: object): Promise<string> {
  const { id } = await ok(draft(kind, personIds, terms))
  await ok(officer.post(`/api/decisions/${id}/submit`, { version: 1 }))
  await ok((await t.as('signer')).post(`/api/decisions/${id}/sign`, { version: 2 }))
  return id
}
const lineOf = async (personId: string, section: string) => {
  const { body } = await officer.get(`/api/people/${personId}`)
  return body.sections.find(({ id }: { id: string }) => id === section)?.lines ?? []
}

test('từ danh mục đến kết quả: mở lớp, cử đi, điểm danh, công nhận, chứng chỉ vào hồ sơ, thu hồi thì trở lại', async () => {
  const { id: courseId } = await ok(officer.post('/api/training/courses', course))
  const twice = await officer.post('/api/training/courses', course)
  assert.deepEqual([twice.status, twice.body.says], [409, 'Danh mục đã có chương trình “Tin học cơ bản”.'])
  const id = await open({ courseId })
  const [an, binh] = [await t.person({ name: 'Lý Thị An' }), await t.person({ name: 'Tô Văn Bình' })]
  await ok(add(id, an, binh))
  assert.equal(
    (await detail(id)).people.every(({ sent }: { sent: boolean }) => !sent),
    true,
  )
  await signed('send-to-training', [an, binh], { classId: id })
  const held = await detail(id)
  assert.deepEqual([held.learners, held.candidates, held.cost], [2, 0, 40_000_000])
  const again = await draft('send-to-training', [an], { classId: id })
  assert.deepEqual([again.status, /Lý Thị An đã được cử đi học lớp này/.test(again.body.says)], [409, true])

  const session = {
    on: today,
    starts: '07:30',
    ends: '11:00',
    lessons: 4,
    topic: 'Soạn thảo',
    teacher: 'Ngô Giáo Viên',
  }
  const { id: sessionId } = await ok(officer.post(`/api/training/classes/${id}/sessions`, { ...session, place: null }))
  const marks = [
    { personId: an, state: 'present', reason: null },
    { personId: binh, state: 'absent', reason: 'Ốm' },
  ]
  await ok(officer.post(`/api/training/sessions/${sessionId}/attendance`, { marks }))
  const [first] = (await detail(id)).people.filter(({ personId }: { personId: string }) => personId === binh)
  assert.deepEqual([first.absent, first.excused], [1, 1])
  assert.equal((await officer.post(`/api/training/sessions/${sessionId}/removal`, {})).status, 409)

  const early = await draft('recognise-training', [an], { classId: id })
  assert.match(early.body.says, /Lý Thị An chưa nhập kết quả/)
  const results = [
    { personId: an, outcome: 'completed', grade: 'Khá' },
    { personId: binh, outcome: 'left', grade: null },
  ]
  await ok(officer.post(`/api/training/classes/${id}/results`, { results }))
  const decision = await signed('recognise-training', [an, binh], { classId: id })
  assert.match(JSON.stringify(await lineOf(an, 'training')), /40 tiết, Hoàn thành, Khá, tính vào năm 2026/)
  const certificates = (await officer.get(`/api/people/${an}`)).body
  assert.match(JSON.stringify(certificates), /Ứng dụng công nghệ thông tin K1/)
  const late = await officer.post(`/api/training/classes/${id}/results`, { results })
  assert.match(late.body.says, /đã được công nhận kết quả; muốn đổi hãy thu hồi quyết định/)

  const { id: revocation } = await ok(officer.post(`/api/decisions/${decision}/revocation`, { reason: 'Nhập nhầm' }))
  await ok(officer.post(`/api/decisions/${revocation}/submit`, { version: 1 }))
  await ok((await t.as('signer')).post(`/api/decisions/${revocation}/sign`, { version: 2 }))
  assert.match(JSON.stringify(await lineOf(an, 'training')), /chưa có kết quả/)
})

test('danh sách: trong số chỗ, không hai lần, có vị trí công tác, không phải mình; mỗi lời từ chối nói vì sao', async () => {
  const id = await open({ seats: 2, name: 'Lớp hai chỗ' })
  const [a, b, c] = [
    await t.person({ name: 'Vũ Một' }),
    await t.person({ name: 'Vũ Hai' }),
    await t.person({ name: 'Vũ Ba' }),
  ]
  const later = await t.person({ name: 'Mai Sau', since: '2026-12-01' })
  await ok(add(id, a))
  const cases: readonly [string[], RegExp][] = [
    [[a], /Vũ Một đã có trong danh sách của lớp/],
    [[later], /Mai Sau không có vị trí công tác ngày 02\/11\/2026/],
    [[b, c], /Lớp chỉ còn 1 chỗ, không thêm được 2 người/],
  ]
  for (const [people, says] of cases) {
    const { status, body } = await add(id, ...people)
    assert.equal(status, 409)
    assert.match(body.says, says)
  }
  const self = await t.as('officer', undefined, b)
  assert.equal((await self.post(`/api/training/classes/${id}/candidates`, { personIds: [b] })).status, 403)
  await ok(officer.post(`/api/training/classes/${id}/candidates/removal`, { personIds: [a] }))
  await ok(add(id, b, c))
  const full = await draft('send-to-training', [a], { classId: id })
  assert.match(full.body.says, /Lớp chỉ còn 0 chỗ/)
  const past = await open({ from: '2026-10-01', to: '2026-10-05', name: 'Lớp đã qua' })
  assert.match((await add(past, a)).body.says, /đã kết thúc ngày 05\/10\/2026/)
})

test('sửa lớp: bản cũ bị từ chối, ngày không đổi khi đã cử người, chỗ không ít hơn người', async () => {
  const id = await open({ name: 'Lớp sửa', seats: 2 })
  const { factId } = await detail(id)
  const edit = (more: object) =>
    officer.post(`/api/training/classes/${id}`, { ...wanted, name: 'Lớp sửa', factId, ...more })
  await ok(edit({ seats: 5, funds: [{ fund: 'aid', amount: 1_000 }] }))
  assert.deepEqual((await detail(id)).funds, [{ fund: 'aid', amount: 1_000 }])
  assert.equal((await edit({ seats: 6 })).status, 409, 'a stale version')
  const [a, b] = [await t.person({}), await t.person({})]
  await signed('send-to-training', [a, b], { classId: id })
  const now = (await detail(id)).factId
  const fewer = await edit({ factId: now, seats: 1 })
  assert.match(fewer.body.fields.seats, /Lớp đã có 2 người, không thể giảm còn 1 chỗ/)
  const moved = await edit({ factId: now, to: '2026-11-03' })
  assert.match(moved.body.fields.from, /Đã cử 2 học viên/)
  assert.equal((await officer.post('/api/training/classes', { ...wanted, to: '2026-11-01' })).status, 422)
})

test('điểm danh bằng mã: chỉ người học, một lần; mã sai và mã cũ bị từ chối', async (context) => {
  const id = await open({ name: 'Lớp quét mã' })
  const [inside, outside] = [await t.person({ name: 'Hồ Trong' }), await t.person({ name: 'Hồ Ngoài' })]
  await signed('send-to-training', [inside], { classId: id })
  const on = {
    on: today,
    starts: '00:00',
    ends: '23:59',
    lessons: 4,
    topic: 'Cả ngày',
    teacher: 'Ngô Giáo Viên',
    place: null,
  }
  const { id: sessionId } = await ok(officer.post(`/api/training/classes/${id}/sessions`, on))
  const screen = await officer.get(`/api/training/sessions/${sessionId}/code?origin=https://hientai.test`)
  assert.equal(screen.status, 200, JSON.stringify(screen.body))
  assert.match(screen.body.svg, /^<svg/)
  const { code } = screen.body
  const scan = async (personId: string, given = code) =>
    (await t.as('employee', undefined, personId)).post('/api/training/check-in', { sessionId, code: given })
  assert.deepEqual((await scan(outside)).body.says, 'Anh/chị không có tên trong danh sách lớp “Lớp quét mã”.')
  assert.equal((await scan(inside, 'abc.def')).status, 422)
  await context.test('mã chụp lại, dùng sau hai phút', async (inner) => {
    const now = Date.now()
    inner.mock.method(Date, 'now', () => now + 120_000)
    const { status, body } = await scan(inside)
    assert.deepEqual([status, body.says.split('.')[0]], [409, 'Mã điểm danh này đã hết hạn'])
  })
  assert.equal((await scan(inside)).status, 200)
  assert.match((await scan(inside)).body.says, /đã được điểm danh buổi này rồi/)
  const { people } = (await officer.get(`/api/training/sessions/${sessionId}`)).body
  assert.equal(people[0].byCode, true)
})

test('phiếu nhận xét: một người một phiếu, sau ngày cuối; hiện khi đủ ba phiếu, không hiện ai viết', async () => {
  const id = await open({ name: 'Lớp nhận xét', seats: null })
  const people = await Promise.all(['Một', 'Hai', 'Ba'].map((name) => t.person({ name: `Đỗ ${name}` })))
  await signed('send-to-training', people, { classId: id })
  const answer = { content: 5, teaching: 4, running: 3, useful: 5, words: 'Nên có thêm thực hành' }
  const give = async (personId: string) =>
    (await t.as('employee', undefined, personId)).post(`/api/training/classes/${id}/feedback`, answer)
  await ok(give(people[0]!))
  assert.match((await give(people[0]!)).body.says, /đã gửi phiếu nhận xét/)
  assert.equal((await give(await t.person({}))).status, 403)
  await ok(give(people[1]!))
  assert.equal((await detail(id)).feedback.questions, null)
  const mine = (await (await t.as('employee', undefined, people[2])).get('/api/training/mine')).body
  assert.deepEqual([mine[0].name, mine[0].mayAnswer], ['Lớp nhận xét', true])
  await ok(give(people[2]!))
  const { questions } = (await detail(id)).feedback
  assert.deepEqual([questions[1].mean, questions[1].counts], ['4.0', [0, 0, 0, 3, 0]])
})
