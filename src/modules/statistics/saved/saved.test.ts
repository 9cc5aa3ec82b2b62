import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import type { SavedTable } from './api.ts'

let t: TestAgency
let officer: Client
const path = '/api/statistics/saved'
const question = { population: 'staff', rows: ['sex'], columns: ['level'], filters: [], unitId: null }

before(async () => {
  t = await testAgency()
  officer = await t.as('officer')
})
after(() => t.close())

const listed = async (client = officer): Promise<SavedTable[]> => (await client.get(path)).body
const save = async (name: string, shared = false, client = officer) =>
  (await client.post(path, { name, shared, question })).body

test('bảng lưu rồi mở lại đúng câu hỏi; của mình thì người khác không thấy, dùng chung thì thấy', async () => {
  const own = await save('Giới tính theo trình độ')
  const shared = await save('Bảng chung', true)
  const other = await t.as('officer', await t.unit('Phòng Nội vụ'))
  const mine = await listed()
  assert.deepEqual(
    mine.map(({ id, name, own: by }) => [id, name, by]),
    [
      [shared.id, 'Bảng chung', true],
      [own.id, 'Giới tính theo trình độ', true],
    ],
  )
  assert.deepEqual(mine[1]!.question, question)
  assert.deepEqual(
    (await listed(other)).map(({ id, own: by }) => [id, by]),
    [[shared.id, false]],
  )
  const edit = { version: 1, name: 'Của người khác', shared: true, question }
  assert.equal((await other.request('PUT', `${path}/${shared.id}`, edit)).status, 403)
  assert.equal((await other.request('DELETE', `${path}/${own.id}?version=1`)).status, 404)
})

test('sửa bảng đã có người sửa thì bị từ chối cùng bản hiện có', async () => {
  const { id } = await save('Sửa hai nơi')
  const edit = (name: string) => officer.request('PUT', `${path}/${id}`, { version: 1, name, shared: false, question })
  assert.deepEqual((await edit('Tên mới')).body, { id, version: 2 })
  const stale = await edit('Tên cũ')
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.name, 'Tên mới')
  assert.equal((await listed()).find((one) => one.id === id)?.name, 'Tên mới')
})

test('xoá rồi lấy lại; tên đã có thì không trùng được', async () => {
  const { id } = await save('Xoá thử')
  assert.equal((await officer.request('DELETE', `${path}/${id}?version=1`)).status, 200)
  assert.equal(
    (await listed()).some((one) => one.id === id),
    false,
  )
  assert.equal((await officer.request('DELETE', `${path}/${id}?version=2`)).status, 409)
  const taken = await save('Xoá thử')
  assert.equal((await officer.post(`${path}/${id}/restoration`, { version: 2 })).status, 409)
  await officer.request('DELETE', `${path}/${taken.id}?version=1`)
  assert.deepEqual((await officer.post(`${path}/${id}/restoration`, { version: 2 })).body, { id, version: 3 })
  const again = await officer.post(path, { name: 'xoá THỬ', shared: false, question })
  assert.equal(again.status, 409)
  assert.ok(again.body.fields.name)
})

test('bảng không có dòng, quá hai dòng hoặc không có tên thì không lưu', async () => {
  for (const wrong of [
    { name: 'a', shared: false, question: { ...question, rows: [] } },
    { name: 'a', shared: false, question: { ...question, rows: ['a', 'b', 'c'] } },
    { name: ' ', shared: false, question },
  ])
    assert.equal((await officer.post(path, wrong)).status, 422)
})
