import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { bank, examPlan, ok, openedExam, preparedExam } from '#test/support/exam.ts'
import { ticketHash } from '../taking/token.ts'

let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

test('thí sinh: by unit and by name, nobody twice, withdrawn with a reason, numbered by name', async () => {
  const officer = await t.as('officer')
  const { id } = ok(await officer.post('/api/exams', examPlan((await bank(t, 10)).topicId))).body
  const unitId = await t.unit('Phòng Nội vụ')
  const inside = await t.unit('Tổ một cửa', unitId)
  const people = [
    await t.person({ unitId, name: 'Tô Văn Bình' }),
    await t.person({ unitId: inside, name: 'Lý Thị An' }),
  ]
  await t.person({ unitId: inside, name: 'Hà Hợp Đồng', staff: 'contract-worker' })
  const add = (body: object) => officer.post(`/api/exams/${id}/candidates`, body)
  assert.deepEqual(ok(await add({ unitIds: [unitId], staff: 'civil-servant' })).body, {
    added: 2,
    already: 0,
    inPanel: [],
  })
  const twice = await add({ personIds: [people[0]] })
  assert.equal(twice.status, 409)
  assert.match(twice.body.says, /Đã có trong danh sách thí sinh: Tô Văn Bình/)
  assert.deepEqual(ok(await add({ unitIds: [unitId] })).body, { added: 1, already: 2, inPanel: [] })
  assert.equal((await add({})).status, 422)
  ok(await officer.post(`/api/exams/${id}/numbers`, {}))
  const list = async () =>
    (await officer.get(`/api/exams/${id}/candidates`)).body as {
      id: string
      number: string
      fullName: string
      withdrawnNote: string | null
    }[]
  assert.deepEqual(
    (await list()).map(({ number, fullName }) => [number, fullName]),
    [
      ['001', 'Lý Thị An'],
      ['002', 'Tô Văn Bình'],
      ['003', 'Hà Hợp Đồng'],
    ],
  )
  const first = (await list())[0]!
  assert.equal((await officer.post(`/api/exams/${id}/candidates/${first.id}/withdrawal`, { reason: '' })).status, 422)
  ok(await officer.post(`/api/exams/${id}/candidates/${first.id}/withdrawal`, { reason: 'Nghỉ thai sản' }))
  assert.equal(
    (await officer.post(`/api/exams/${id}/candidates/${first.id}/withdrawal`, { reason: 'Lần nữa' })).status,
    404,
  )
  assert.equal((await list()).at(-1)!.withdrawnNote, 'Nghỉ thai sản')
})

test('phòng thi: refused when there are too few seats, by how many; placed by number; no two neighbours with one paper', async () => {
  const { id, sessionId, roomId, officer } = await preparedExam(t, { candidates: 12 })
  const room = `/api/exams/${id}/sessions/${sessionId}/rooms/${roomId}`
  ok(await officer.post(`/api/exams/${id}/papers`, { papers: 4, reserves: 1 }))
  const { sessions, seated } = (await officer.get(`/api/exams/${id}/hall`)).body
  const seats = sessions[0].rooms[0].seats as { row: number; column: number; paper: string; number: string }[]
  assert.equal(seated, 12)
  assert.deepEqual(
    seats.map(({ number }) => number),
    Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(3, '0')),
  )
  for (const a of seats)
    for (const b of seats)
      if (a !== b && Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1)
        assert.notEqual(a.paper, b.paper)
  assert.ok(
    seats.every(({ paper }) => /^10[1-4]$/.test(paper)),
    'no reserve paper at a seat',
  )
  const smaller = await officer.put(room, { name: 'Phòng 1', rows: 2, columns: 4, invigilators: [] })
  assert.match(smaller.body.says, /đã xếp 12 chỗ, không thu nhỏ được/)
  assert.equal((await officer.delete(room)).status, 409)
  ok(await officer.post(`/api/exams/${id}/candidates`, { personIds: [await t.person({ name: 'Thí Sinh Đến Sau' })] }))
  const tooMany = await officer.post(`/api/exams/${id}/seats`, {})
  assert.equal(tooMany.status, 409)
  assert.match(tooMany.body.says, /Có 13 thí sinh nhưng các phòng thi chỉ có 12 chỗ: còn thiếu 1 chỗ/)
  const twin = await officer.post(`/api/exams/${id}/sessions/${sessionId}/rooms`, {
    name: 'PHÒNG 1',
    rows: 1,
    columns: 1,
    invigilators: [],
  })
  assert.equal(twin.status, 409)
  ok(
    await officer.post(`/api/exams/${id}/sessions/${sessionId}/rooms`, {
      name: 'Phòng 2',
      rows: 1,
      columns: 1,
      invigilators: [],
    }),
  )
  assert.equal(ok(await officer.post(`/api/exams/${id}/seats`, {})).body.placed, 13)
})

test('phòng thi: one paper for people who sit together is refused', async () => {
  const { id, officer } = await preparedExam(t)
  const { status, body } = await officer.post(`/api/exams/${id}/papers`, { papers: 1, reserves: 1 })
  assert.equal(status, 409)
  assert.match(body.says, /Chỉ có 1 đề: hai thí sinh ngồi cạnh nhau ở Phòng 1 sẽ cùng đề/)
})

test('phiếu dự thi: told once, kept as a hash alone; given again, the one before is nothing', async () => {
  const { id, sessionId, officer } = await openedExam(t)
  const path = `/api/exams/${id}/sessions/${sessionId}/tickets`
  const key = '0190a000-0000-7000-8000-000000000001'
  const { tickets, pdf } = ok(await officer.post(path, {}, { 'idempotency-key': key })).body
  assert.equal(tickets.length, 6)
  assert.ok(Buffer.from(pdf, 'base64').subarray(0, 5).equals(Buffer.from('%PDF-')))
  assert.equal(new Set(tickets.map((one: { ticket: string }) => one.ticket)).size, 6)
  for (const { ticket } of tickets) assert.match(ticket, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  const found = async (ticket: string) =>
    (await sql`select 1 from exam_seat where ticket_hash = ${ticketHash(ticket)}`.execute(t.db)).rows.length
  assert.equal(await found(tickets[0].ticket), 1)
  const kept = await sql<{
    response: string
  }>`select response::text from idempotency union all select detail::text || says from activity`.execute(t.db)
  assert.ok(kept.rows.every(({ response }) => !response.includes(tickets[0].ticket)))
  const again = ok(await officer.post(path, { candidateIds: [tickets[0].candidateId] })).body
  assert.equal(again.tickets.length, 1)
  assert.deepEqual(
    [await found(tickets[0].ticket), await found(again.tickets[0].ticket), await found(tickets[1].ticket)],
    [0, 1, 1],
  )
})

test('giấy tờ: lists, plan, sheets to sign and minutes, as PDF and as Word', async () => {
  const { id, sessionId, officer } = await openedExam(t)
  for (const what of ['danh-sach', 'so-do', 'nop-bai', 'mo-de', 'bien-ban'])
    for (const [format, head] of [
      ['pdf', '%PDF-'],
      ['docx', 'PK'],
    ] as const) {
      const { status, raw } = await officer.get(
        `/api/exams/${id}/sessions/${sessionId}/print?what=${what}&format=${format}`,
      )
      assert.equal(status, 200, what)
      assert.ok(raw.toString('latin1').startsWith(head), `${what} ${format}`)
    }
})

test('biên bản: the invigilator writes for his room; late beyond the minutes only the chair lets in', async () => {
  const { id, sessionId, roomId, officer, panel } = await openedExam(t, { candidates: 3 })
  const invigilator = await t.as('employee', await t.unit('Tổ coi thi'), await t.person({ name: 'Quách Giám Thị' }))
  const path = `/api/exams/${id}/sessions/${sessionId}/incidents`
  const seatId = (await officer.get(`/api/exams/${id}/hall`)).body.sessions[0].rooms[0].seats[0].id
  const warn = { kind: 'warning', seatId, note: 'Trao đổi bài' }
  assert.equal((await invigilator.post(path, warn)).status, 403, 'he does not watch it')
  await sql`update exam_room set invigilators = array[${invigilator.actor.accountId}::uuid] where id = ${roomId}`.execute(
    t.db,
  )
  const { because } = ok(await invigilator.post(path, warn)).body
  assert.match(JSON.stringify(because), /13\/2010\/TT-BNV/)
  assert.match((await invigilator.post(path, { ...warn, seatId: null })).body.says, /Hãy chọn thí sinh/)
  assert.equal((await invigilator.post(path, { kind: 'annulment', seatId, note: 'Thi hộ' })).status, 403)
  ok(await panel[1]!.post(path, { kind: 'annulment', seatId, note: 'Thi hộ' }))
  const late = (lateMinutes: number | null) => ({ kind: 'late', seatId, note: 'Kẹt xe', lateMinutes })
  assert.equal((await invigilator.post(path, late(null))).status, 422)
  const refused = await invigilator.post(path, late(40))
  assert.equal(refused.status, 409)
  assert.match(refused.body.says, /chỉ Chủ tịch Hội đồng cho dự thi được/)
  ok(await panel[0]!.post(path, late(40)))
  assert.deepEqual(
    (await invigilator.get(path)).body.map(({ kind }: { kind: string }) => kind),
    ['warning', 'annulment', 'late'],
  )
  assert.equal((await officer.get(path)).body.length, 3)
  assert.equal((await officer.post(path, warn)).status, 403, 'he arranges, he does not watch')
})
