import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { bank, examPlan, ok } from '#test/support/exam.ts'

let t: TestAgency
let officer: Client
let topicId: string
before(async () => {
  t = await testAgency()
  officer = await t.as('officer')
  topicId = (await bank(t, 12)).topicId
})
after(() => t.close())

test('kỳ sát hạch: made, read, mended under its version, cancelled', async () => {
  const { id } = ok(await officer.post('/api/exams', examPlan(topicId))).body
  const held = ok(await officer.get(`/api/exams/${id}`)).body
  assert.deepEqual(
    [held.stage, held.total, held.editable, held.version, held.blueprint[0].points],
    ['preparing', { questions: 10, points: '10' }, true, 1, '1'],
  )
  const blueprint = [
    { topicId, difficulty: 1, count: 7, points: '0,25' },
    { topicId, difficulty: 2, count: 2, points: '1.5' },
  ]
  ok(await officer.patch(`/api/exams/${id}`, { ...examPlan(topicId), blueprint, passPoints: '2,5', version: 1 }))
  const edited = (await officer.get(`/api/exams/${id}`)).body
  assert.deepEqual([edited.total, edited.passPoints, edited.version], [{ questions: 9, points: '4.75' }, '2.5', 2])
  const stale = await officer.patch(`/api/exams/${id}`, { ...examPlan(topicId), version: 1 })
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.version, 2)
  ok(await officer.post(`/api/exams/${id}/cancellation`, { note: 'Không đủ thí sinh' }))
  assert.equal((await officer.get(`/api/exams/${id}`)).body.cancelledNote, 'Không đủ thí sinh')
  assert.equal((await officer.patch(`/api/exams/${id}`, { ...examPlan(topicId), version: 2 })).status, 409)
  assert.equal(
    ((await officer.get('/api/exams')).body as { id: string; stage: string }[]).find((one) => one.id === id)?.stage,
    'cancelled',
  )
})

test('kỳ sát hạch: a plan that cannot be is refused in the field at fault', async () => {
  const refused = async (more: object) => {
    const { status, body } = await officer.post('/api/exams', examPlan(topicId, more))
    assert.equal(status, 422, JSON.stringify(body))
    return JSON.stringify(body.fields)
  }
  assert.match(await refused({ passPoints: '10.5' }), /passPoints.*không được lớn hơn tổng điểm của đề \(10\)/)
  assert.match(await refused({ blueprint: [] }), /blueprint.*ít nhất một dòng/)
  const row = { topicId, difficulty: 1, count: 5, points: '1' }
  assert.match(await refused({ blueprint: [row, row] }), /blueprint.*chỉ ghi trên một dòng/)
  assert.match(await refused({ blueprint: [{ ...row, topicId: t.agency.id }] }), /không còn trong ngân hàng/)
  assert.match(await refused({ blueprint: [{ ...row, points: '0' }] }), /lớn hơn 0/)
  assert.match(await refused({ minutes: 0 }), /minutes/)
})

test('kỳ sát hạch: an officer of one unit, and who has no part in it, does not see it', async () => {
  const { id } = ok(await officer.post('/api/exams', examPlan(topicId))).body
  const unitId = await t.unit('Phòng Văn hóa')
  const ofUnit = await t.as('officer', unitId)
  assert.equal((await ofUnit.post('/api/exams', examPlan(topicId))).status, 403)
  assert.equal((await ofUnit.get(`/api/exams/${id}`)).status, 403)
  assert.deepEqual((await ofUnit.get('/api/exams')).body, [])
  const other = await (await t.another()).as('officer')
  assert.equal((await other.get(`/api/exams/${id}`)).status, 404)
})
