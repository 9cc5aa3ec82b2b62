import assert from 'node:assert/strict'
import { gunzipSync } from 'node:zlib'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { enterHall, ticketsOf } from '#test/support/exam-desk.ts'
import { ok, openedExam, type Prepared } from '#test/support/exam.ts'

let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

const at = ({ sessionId }: Prepared, path: string) => `/api/exam-sessions/${sessionId}${path}`
const start = async (exam: Prepared) => ok(await exam.panel[0]!.post(at(exam, '/start')))
const count = async (table: 'exam_answer' | 'exam_late_answer') =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(t.db)).rows[0]!.n

test('làm bài: a ticket enters once; the same computer may ask again, another may not', async () => {
  const exam = await openedExam(t)
  const [ticket] = await ticketsOf(exam)
  const first = await enterHall(t, ticket!.toLowerCase().replaceAll('-', ' '))
  assert.equal(first.status, 200, JSON.stringify(first.body))
  const again = await enterHall(t, ticket!, first.device, first.secret)
  assert.deepEqual(again.body, first.body)
  const stranger = await enterHall(t, ticket!)
  assert.equal(stranger.status, 409)
  assert.match(stranger.body.says, /mã đổi máy/)
  const guessed = await enterHall(t, ticket!, first.device, '0'.repeat(64))
  assert.equal(guessed.status, 401)
  assert.equal((await enterHall(t, 'AAAA-BBBB-CCCC-DDDD')).status, 401)
})

test('làm bài: nothing of the paper before the hour, no key after it, the same paper for a seat', async () => {
  const exam = await openedExam(t)
  const { computer } = await enterHall(t, (await ticketsOf(exam))[0]!)
  assert.equal((await computer.ask('GET', '')).body.stage, 'waiting')
  assert.equal((await computer.ask('GET', '/paper')).status, 409)
  await start(exam)
  const desk = (await computer.ask('GET', '')).body
  assert.deepEqual([desk.stage, desk.minutes, desk.answers], ['running', 60, []])
  assert.equal(desk.endsAt - desk.startsAt > 0, true)
  const text = gunzipSync((await computer.ask('GET', '/paper')).body).toString()
  assert.equal(JSON.parse(text).questions.length, 10)
  assert.doesNotMatch(text, /"right"|"key"|giải thích|nguồn/)
})

test('làm bài: an older change never replaces a newer one, and asking twice changes nothing', async () => {
  const exam = await openedExam(t)
  const { computer } = await enterHall(t, (await ticketsOf(exam))[0]!)
  await start(exam)
  assert.equal((await computer.save(2, 0, 'b')).body.kept, true)
  await computer.save(1, 0, 'a')
  await computer.save(2, 0, 'b')
  const many = [3, 4, 5].map((seq) => ({
    seq,
    position: 1,
    answer: { kind: 'single', choice: `c${seq}` },
    flagged: true,
  }))
  const saved = await computer.ask('POST', '/answers', { changes: many, pending: 0 })
  assert.equal(saved.body.through, 5)
  assert.deepEqual(
    (await computer.ask('GET', '')).body.answers.map(({ position, seq, answer, flagged }: Held) => [
      position,
      seq,
      answer.choice,
      flagged,
    ]),
    [
      [0, 2, 'b', false],
      [1, 5, 'c5', true],
    ],
  )
})
type Held = { position: number; seq: number; answer: { choice: string }; flagged: boolean }

test('làm bài: what comes after the end is set aside; minutes given back are counted', async () => {
  const exam = await openedExam(t)
  const { computer, body } = await enterHall(t, (await ticketsOf(exam))[0]!)
  await start(exam)
  await computer.save(1, 0, 'a')
  const end = (minutes: number) =>
    sql`update exam_attempt set begun_at = now() - interval '2 hours', ends_at = now() + make_interval(mins => ${minutes})
      where id = ${body.attemptId}`.execute(t.db)
  await end(-1)
  const before = await count('exam_late_answer')
  const late = (await computer.save(2, 0, 'b')).body
  assert.deepEqual([late.kept, late.stage, late.through], [false, 'over', 2])
  await computer.save(2, 0, 'b')
  await computer.save(1, 0, 'a') // was kept on time: not late when it is told twice
  assert.equal((await count('exam_late_answer')) - before, 1)
  const seatId = await seatOf(exam)
  const given = await exam.panel[1]!.post(at(exam, `/seats/${seatId}/minutes`), {
    minutes: 5,
    reason: 'Mất điện 5 phút',
  })
  assert.equal(given.status, 200, JSON.stringify(given.body))
  assert.equal((await computer.save(3, 0, 'c')).body.kept, true)
  assert.equal(
    (await exam.panel[1]!.post(at(exam, `/seats/${seatId}/minutes`), { minutes: 5, reason: ' ' })).status,
    422,
  )
})

const seatOf = async (exam: Prepared, number = 0): Promise<string> =>
  (await exam.panel[0]!.get(at(exam, '/board'))).body.seats.toSorted((a: Seat, b: Seat) =>
    a.number < b.number ? -1 : 1,
  )[number].id
type Seat = { number: string; id: string; state: string; answered: number; room: string }

test('làm bài: on another computer by a code used once; the first one writes no more', async () => {
  const exam = await openedExam(t)
  const { computer: old } = await enterHall(t, (await ticketsOf(exam))[0]!)
  await start(exam)
  await old.save(1, 0, 'a')
  const path = at(exam, `/seats/${await seatOf(exam)}/computer`)
  assert.equal((await exam.officer.post(path, { reason: 'Hỏng màn hình' })).status, 403)
  const { code } = ok(await exam.panel[0]!.post(path, { reason: 'Hỏng màn hình' })).body
  const moved = await enterHall(t, code)
  assert.equal(moved.status, 200, JSON.stringify(moved.body))
  assert.deepEqual((await moved.computer.ask('GET', '')).body.answers[0].answer, { kind: 'single', choice: 'a' })
  assert.equal((await moved.computer.save(2, 0, 'b')).body.kept, true)
  const stale = (await old.save(9, 0, 'z')).body
  assert.deepEqual([stale.kept, stale.mine], [false, false])
  assert.equal((await old.ask('POST', '/finish')).status, 409)
  assert.equal((await enterHall(t, code)).status, 401)
  const done = ok((await moved.computer.ask('POST', '/finish')) as never) as {
    body: { answered: number; receipt: string }
  }
  assert.equal(done.body.answered, 1)
  assert.match(done.body.receipt, /^[0-9A-F]{8}$/)
  assert.equal((await moved.computer.save(3, 0, 'c')).body.kept, false)
})

test('làm bài: late without leave is refused, with the recorded leave he enters', async () => {
  const exam = await openedExam(t)
  const tickets = await ticketsOf(exam)
  await start(exam)
  await sql`update exam_session set started_at = now() - interval '40 minutes' where id = ${exam.sessionId}`.execute(
    t.db,
  )
  const refused = await enterHall(t, tickets[1]!)
  assert.equal(refused.status, 403)
  assert.match(refused.body.says, /Đến muộn 40 phút/)
  const incident = { kind: 'late', seatId: await seatOf(exam, 1), note: 'Xe hỏng, Hội đồng cho vào', lateMinutes: 40 }
  ok(await exam.panel[0]!.post(`/api/exams/${exam.id}/sessions/${exam.sessionId}/incidents`, incident))
  const entered = await enterHall(t, tickets[1]!)
  assert.equal(entered.status, 200, JSON.stringify(entered.body))
  const { now, endsAt } = (await entered.computer.ask('GET', '')).body
  assert.ok(endsAt - now < 21 * 60_000, 'his hour ends with the others')
})

test('bảng theo dõi: states as they are; a session closes when nobody is at work, and then nothing counts', async () => {
  const exam = await openedExam(t)
  const tickets = await ticketsOf(exam)
  const [one, two] = [await enterHall(t, tickets[0]!), await enterHall(t, tickets[1]!)]
  const states = async () =>
    (await exam.panel[0]!.get(at(exam, '/board'))).body.seats
      .toSorted((a: Seat, b: Seat) => (a.number < b.number ? -1 : 1))
      .map(({ state }: Seat) => state)
  assert.deepEqual((await states()).slice(0, 3), ['waiting', 'waiting', 'absent'])
  await start(exam)
  assert.equal((await exam.panel[0]!.post(at(exam, '/start'))).status, 409)
  await one.computer.save(1, 0, 'a')
  assert.equal((await exam.panel[0]!.post(at(exam, '/close'))).status, 409)
  await one.computer.ask('POST', '/finish')
  await sql`update exam_attempt set seen_at = now() - interval '2 minutes' where id = ${two.body.attemptId}`.execute(
    t.db,
  )
  assert.deepEqual((await states()).slice(0, 3), ['handed-in', 'silent', 'absent'])
  await two.computer.ask('POST', '/finish')
  ok(await exam.panel[0]!.post(at(exam, '/close')))
  assert.equal((await two.computer.save(1, 0, 'a')).body.kept, false)
  const outsider = await t.as('employee')
  assert.equal((await outsider.get(at(exam, '/board'))).status, 404)
  assert.equal((await outsider.post(at(exam, '/close'))).status, 403)
})

test('làm bài: whoever is suspended writes no more, and what he sends is set aside', async () => {
  const exam = await openedExam(t)
  const { computer } = await enterHall(t, (await ticketsOf(exam))[0]!)
  await start(exam)
  assert.equal((await computer.save(1, 0, 'a')).body.kept, true)
  const incident = { kind: 'suspension', seatId: await seatOf(exam), note: 'Dùng tài liệu sau khi bị cảnh cáo' }
  ok(await exam.panel[0]!.post(`/api/exams/${exam.id}/sessions/${exam.sessionId}/incidents`, incident))
  const told = (await computer.save(2, 0, 'b')).body
  assert.deepEqual([told.kept, told.stage], [false, 'over'])
})
