import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { ok } from '#test/support/exam.ts'

let t: TestAgency
let [writer, reviewer]: Client[] = []
let topicId: string
before(async () => {
  t = await testAgency()
  writer = await t.as('officer')
  reviewer = await t.as('officer', undefined, await t.person({ name: 'Người Duyệt' }))
  topicId = ok(await writer.post('/api/exam-topics', { name: 'Một cửa' })).body.id
})
after(() => t.close())

const single = (more: object = {}) => ({
  topicId,
  difficulty: 2,
  framework: 'counter',
  competency: 'MC01',
  body: { kind: 'single', prompt: 'Ai tiếp nhận hồ sơ?', options: [{ id: 'a', text: 'Bộ phận Một cửa' }, { id: 'b', text: 'Bảo vệ' }] },
  key: { kind: 'single', right: 'a' },
  explanation: '',
  source: 'Nghị định 61/2018/NĐ-CP',
  ...more,
}) // prettier-ignore
const read = async (id: string) => ok(await writer!.get(`/api/exam-questions/${id}`)).body

test('ngân hàng câu hỏi: written by one, accepted by another, never by oneself', async () => {
  const { id } = ok(await writer!.post('/api/exam-questions', single())).body
  assert.equal((await read(id)).state, 'waiting')
  const own = await writer!.post(`/api/exam-questions/${id}/review`, { version: 1, accept: true, note: '' })
  assert.equal(own.status, 403)
  assert.match(own.body.says, /không tự duyệt/)
  assert.equal(
    (await reviewer!.post(`/api/exam-questions/${id}/review`, { version: 1, accept: false, note: ' ' })).status,
    422,
  )
  ok(await reviewer!.post(`/api/exam-questions/${id}/review`, { version: 1, accept: true, note: '' }))
  assert.equal((await read(id)).state, 'accepted')
  assert.equal(
    (await reviewer!.post(`/api/exam-questions/${id}/review`, { version: 1, accept: true, note: '' })).status,
    409,
  )
})

test('ngân hàng câu hỏi: another version waits, the accepted one stays what papers are drawn from', async () => {
  const { id } = ok(await writer!.post('/api/exam-questions', single())).body
  ok(await reviewer!.post(`/api/exam-questions/${id}/review`, { version: 1, accept: true, note: '' }))
  const { topicId: _, ...text } = single({ difficulty: 3 }) as Record<string, unknown>
  ok(await writer!.post(`/api/exam-questions/${id}/versions`, { ...text, version: 1 }))
  const stale = await writer!.post(`/api/exam-questions/${id}/versions`, { ...text, version: 1 })
  assert.deepEqual([stale.status, stale.body.current], [409, 2])
  const held = await read(id)
  assert.deepEqual([held.state, held.versions.map(({ version, accepted }: { version: number; accepted: boolean | null }) => [version, accepted])], ['waiting', [[2, null], [1, true]]]) // prettier-ignore
  ok(await writer!.post(`/api/exam-questions/${id}/retirement`))
  assert.equal((await read(id)).state, 'retired')
  assert.equal((await writer!.post(`/api/exam-questions/${id}/versions`, { ...text, version: 2 })).status, 409)
})

const wrong: readonly (readonly [string, object, RegExp])[] = [
  ['an answer that is no option', { key: { kind: 'single', right: 'z' } }, /đánh dấu lựa chọn đúng/],
  ['a key of another kind', { key: { kind: 'true-false', right: true } }, /không cùng loại/],
  ['one option alone', { body: { kind: 'single', prompt: 'Hỏi', options: [{ id: 'a', text: 'Một' }] } }, /ít nhất hai/],
  ['two options alike', { body: { kind: 'single', prompt: 'Hỏi', options: [{ id: 'a', text: 'Một' }, { id: 'b', text: 'Một ' }] } }, /giống nhau/],
  ['a guide that is not whole', { body: { kind: 'essay', prompt: 'Viết' }, key: { kind: 'essay', guide: [{ text: 'Ý', share: 60 }] } }, /100 %/],
  ['a part without its key', { body: { kind: 'situational', prompt: 'Tình huống', parts: [{ id: 'p', weight: 1, body: { kind: 'true-false', prompt: 'Đúng?' } }] }, key: { kind: 'situational', parts: {} } }, /Mỗi ý/],
  ['a tolerance below zero', { body: { kind: 'numeric', prompt: 'Mấy?' }, key: { kind: 'numeric', value: '1', tolerance: '-1' } }, /không được âm/],
  ['no source', { source: ' ' }, /source/],
] // prettier-ignore
for (const [name, more, says] of wrong) {
  test(`ngân hàng câu hỏi: refuses ${name}`, async () => {
    const { status, body } = await writer!.post('/api/exam-questions', single(more))
    assert.equal(status, 422)
    assert.match(JSON.stringify(body), says)
  })
}

test('ngân hàng câu hỏi: nobody but the office reads it, and each reading of a key is written down without its words', async () => {
  const { id } = ok(await writer!.post('/api/exam-questions', single({ explanation: 'canh-bao-rieng' }))).body
  for (const role of ['employee', 'unit-head', 'signer', 'administrator'] as const)
    assert.equal((await (await t.as(role)).get(`/api/exam-questions/${id}`)).status, 403, role)
  const ofUnit = await t.as('officer', await t.unit('Phòng Nội vụ'))
  assert.equal((await ofUnit.get('/api/exam-questions')).status, 403)
  await read(id)
  const { rows } = await sql<{
    text: string
  }>`select to_jsonb(a)::text as text from activity a where subject_id = ${id}`.execute(t.db)
  assert.ok(rows.some(({ text }) => text.includes('exams.read-question')))
  assert.ok(rows.every(({ text }) => !text.includes('canh-bao-rieng') && !text.includes('Ai tiếp nhận')))
})
