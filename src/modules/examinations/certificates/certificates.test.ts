import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { ok } from '#test/support/exam.ts'
import { type Sat, satExam } from '#test/support/sat-exam.ts'
import { newCode, readCode, shortName } from './code.ts'

let t: TestAgency
let exam: Sat
let signer: Client

before(async () => {
  t = await testAgency({ today: '2018-04-02' })
  exam = await satExam(t, [
    ['a', ['a', 'b'], ''],
    ['b', ['c'], ''],
  ])
  signer = await t.as('signer')
})
after(() => t.close())

const draft = (personIds: readonly string[]) =>
  exam.officer.post('/api/decisions', {
    kind: 'competency-recognition',
    personIds,
    by: '2018-04-02',
    terms: { examId: exam.id },
  })
const check = async (code: string) => {
  const { statusCode, body } = await t.app.inject({ url: `/api/public/certificates/${code}` })
  return { status: statusCode, body: JSON.parse(body) }
}

async function signed(id: string): Promise<void> {
  const version = async () => ok(await exam.officer.get(`/api/decisions/${id}`)).body.version
  ok(await exam.officer.post(`/api/decisions/${id}/submit`, { version: await version() }))
  ok(await signer.post(`/api/decisions/${id}/sign`, { version: await version() }))
}

let decisionId: string
let code: string

test('chưa công bố thì chưa công nhận được; không đạt thì không vào quyết định', async () => {
  assert.match((await draft([exam.candidates[0]!])).body.says, /chưa công bố kết quả/)
  ok(await exam.panel[2]!.post(`/api/exams/${exam.id}/publication/proposal`))
  ok(await exam.panel[0]!.post(`/api/exams/${exam.id}/publication`))
  const refused = await draft(exam.candidates)
  assert.deepEqual([refused.status, /1 người không đạt/.test(refused.body.says)], [409, true])
})

test('ký quyết định thì có giấy chứng nhận; ai có mã cũng kiểm tra được, tên viết tắt', async () => {
  decisionId = ok(await draft([exam.candidates[0]!])).body.id
  assert.deepEqual(ok(await exam.officer.get(`/api/exams/${exam.id}/certificates`)).body, [])
  await signed(decisionId)
  const [one, ...others] = ok(await exam.officer.get(`/api/exams/${exam.id}/certificates`)).body
  assert.deepEqual([others.length, one.valid, one.fullName], [0, true, 'Thí Sinh An'])
  code = one.code
  const { body } = await check(`${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`)
  assert.deepEqual([body.found, body.state, body.name, body.number], [true, 'valid', 'T. S. An', one.number])
  assert.ok(!JSON.stringify(body).includes('Thí Sinh'))
  assert.match((await draft([exam.candidates[0]!])).body.says, /Đã được công nhận/)
})

test('người được cấp xem và in được giấy của mình, người khác thì không', async () => {
  const mine = ok(await exam.sitters[0]!.get(`/api/certificates/${code}`)).body
  assert.match(mine.qr, /^<svg/)
  assert.equal((await exam.sitters[1]!.get(`/api/certificates/${code}`)).status, 404)
  const [result] = ok(await exam.sitters[0]!.get('/api/my-exam-results')).body
  assert.deepEqual(result.certificate, { number: mine.number, code, valid: true })
})

test('thu hồi quyết định thì giấy chứng nhận hết giá trị', async () => {
  const { id } = ok(
    await exam.officer.post(`/api/decisions/${decisionId}/revocation`, { reason: 'Kiểm tra lại kết quả' }),
  ).body
  await signed(id)
  assert.equal((await check(code)).body.state, 'revoked')
})

test('mã sai không tìm thấy gì; hỏi quá nhiều lần trong một phút thì bị chặn', async () => {
  assert.deepEqual((await check(newCode())).body.found, false)
  const answers = await Promise.all(Array.from({ length: 40 }, () => check(newCode())))
  assert.ok(answers.some(({ status }) => status === 429))
})

test('mã 20 chữ của bảng 32 chữ: 100 bit; gõ tay nhầm O, I, L vẫn đọc được', () => {
  assert.match(newCode(), /^[0-9A-HJKMNP-TV-Z]{20}$/)
  assert.equal(readCode('abcd-o1il '), 'ABCD0111')
  assert.equal(shortName('Nguyễn Thị Mẫu'), 'N. T. Mẫu')
})
