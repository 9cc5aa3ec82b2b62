import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testAgency } from '#test/support/api.ts'

const t = await testAgency()
after(() => t.close())
const unit = await t.unit('Phòng Nội vụ')
const id = await t.person({ name: 'Đỗ Thị Ứng Dung', unitId: unit })
const himself = await t.as('employee', unit, id)
const officer = await t.as('officer')
const pdf = (text = '%PDF-1.7 bằng') => ({ name: 'bằng thạc sĩ.pdf', file: Buffer.from(text).toString('base64') })
const master = {
  level: 'master',
  field: 'Quản lý công',
  institution: 'Học viện',
  mode: 'in-service',
  awarded_on: '2016-12-20',
}
const wish = {
  group: 'qualification',
  act: 'add',
  factId: null,
  values: master,
  note: 'Chưa ghi bằng thạc sĩ',
  evidence: pdf(),
}

type Entry = { factId: string; values: Record<string, unknown>; origin: { says: string } }
const entries = async (group: string, query = ''): Promise<Entry[]> =>
  (await officer.get(`/api/people/${id}/groups?${query}`)).body.find((one: { group: string }) => one.group === group)
    .entries

const ask = async (body: object = wish): Promise<string> => {
  const answer = await himself.post(`/api/people/${id}/proposals`, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.id
}
const stateOf = async (proposal: string) =>
  (await himself.get(`/api/people/${id}/proposals`)).body.find((one: { id: string }) => one.id === proposal)

test('what a person asks becomes a fact when it is accepted, and its origin says by which proposal and what showed it', async () => {
  const proposal = await ask()
  assert.equal((await entries('qualification')).length, 0, 'nothing is written by asking')
  assert.equal(
    (await officer.get('/api/duties')).body.ofUnits.filter((one: { kind: string }) => one.kind === 'record-proposal')
      .length,
    1,
  )
  const file = await officer.get(`/api/record-proposals/${proposal}/evidence`)
  assert.deepEqual([file.status, file.raw.subarray(0, 5).toString()], [200, '%PDF-'])
  const before = new Date().toISOString()
  assert.equal((await officer.post(`/api/record-proposals/${proposal}/acceptance`, {})).status, 200)
  const [entry] = await entries('qualification')
  assert.equal(entry!.values['field'], 'Quản lý công')
  assert.match(entry!.origin.says, /Theo đề nghị ngày .* minh chứng “bằng thạc sĩ.pdf”/)
  assert.deepEqual(await entries('qualification', `knownAt=${before}`), [], 'not known before')
  assert.deepEqual(await entries('qualification', 'day=2015-01-01'), [], 'not held before')
  assert.equal((await stateOf(proposal)).state, 'accepted')
  const again = await officer.post(`/api/record-proposals/${proposal}/acceptance`, {})
  assert.equal(again.status, 409, 'answered once')
})

test('what is not accepted is answered with the reason, and nothing is written', async () => {
  const proposal = await ask({ ...wish, values: { ...master, field: 'Luật' } })
  assert.equal((await officer.post(`/api/record-proposals/${proposal}/answer`, { answer: ' ' })).status, 422)
  assert.equal(
    (await officer.post(`/api/record-proposals/${proposal}/answer`, { answer: 'Bằng chưa được công nhận' })).status,
    200,
  )
  const { state, answer } = await stateOf(proposal)
  assert.deepEqual([state, answer], ['declined', 'Bằng chưa được công nhận'])
  assert.ok(!(await entries('qualification')).some(({ values }) => values['field'] === 'Luật'))
})

test('a proposal about an entry that has changed since is shown as such, and not written over it', async () => {
  const [{ factId }] = (await entries('qualification')) as [Entry]
  const proposal = await ask({ ...wish, act: 'correct', factId, values: { ...master, field: 'Luật học' } })
  const mended = { values: { ...master, field: 'Quản lý nhà nước' }, reason: 'Theo bằng gốc' }
  assert.equal((await officer.put(`/api/people/${id}/groups/qualification/${factId}`, mended)).status, 200)
  assert.equal((await stateOf(proposal)).state, 'stale')
  assert.equal((await officer.post(`/api/record-proposals/${proposal}/acceptance`, {})).status, 409)
  assert.deepEqual(
    (await entries('qualification')).map(({ values }) => values['field']),
    ['Quản lý nhà nước'],
  )
  assert.equal((await officer.post(`/api/record-proposals/${proposal}/answer`, { answer: 'Đã sửa' })).status, 200)
})

test('an entry is corrected and withdrawn by proposal', async () => {
  const [{ factId }] = (await entries('qualification')) as [Entry]
  const correct = await ask({ ...wish, act: 'correct', factId, values: { ...master, field: 'Chính sách công' } })
  assert.equal((await officer.post(`/api/record-proposals/${correct}/acceptance`, {})).status, 200)
  const [mended] = (await entries('qualification')) as [Entry]
  assert.equal(mended.values['field'], 'Chính sách công')
  const withdraw = await ask({ ...wish, act: 'withdraw', factId: mended.factId, values: {} })
  assert.equal((await officer.post(`/api/record-proposals/${withdraw}/acceptance`, {})).status, 200)
  assert.deepEqual(await entries('qualification'), [])
})

test('evidence is what its bytes say: no page, no program, not too large', async () => {
  for (const text of ['<html><script>alert(1)</script>', 'MZ\u0090', '']) {
    const { status, body } = await himself.post(`/api/people/${id}/proposals`, { ...wish, evidence: pdf(text) })
    assert.equal(status, 422, text)
    assert.match(JSON.stringify(body), /PDF, JPG hoặc PNG|minh chứng/i)
  }
  const large = pdf('%PDF-' + 'x'.repeat(5 * 1024 * 1024))
  assert.equal((await himself.post(`/api/people/${id}/proposals`, { ...wish, evidence: large })).status, 422)
})

test('who may not see a sensitive group does not see what is asked of it, nor answers it', async () => {
  const secret = {
    group: 'health',
    act: 'add',
    factId: null,
    values: { condition: 'Bệnh tim bẩm sinh' },
    note: 'Khám 2017',
    evidence: pdf(),
  }
  const proposal = await ask(secret)
  const signer = await t.as('signer')
  for (const path of [`/api/people/${id}/proposals`, '/api/record-proposals']) {
    assert.doesNotMatch(JSON.stringify((await signer.get(path)).body), /Bệnh tim/, path)
    assert.match(JSON.stringify((await officer.get(path)).body), /Bệnh tim/, `control: ${path}`)
  }
  assert.notEqual((await signer.get(`/api/record-proposals/${proposal}/evidence`)).status, 200)
  const { rows } = await t.db
    .selectFrom('activity')
    .select(['says', 'detail'])
    .execute()
    .then((all) => ({ rows: all }))
  assert.doesNotMatch(JSON.stringify(rows), /Bệnh tim/)
})

test('nobody proposes for another, nor answers his own', async () => {
  const other = await t.person({ name: 'Lê Văn Khác', unitId: unit })
  assert.equal((await himself.post(`/api/people/${other}/proposals`, wish)).status, 404)
  const both = await t.as('officer', undefined, id)
  const proposal = await ask({ ...wish, values: { ...master, field: 'Kinh tế' } })
  assert.equal((await both.post(`/api/record-proposals/${proposal}/acceptance`, {})).status, 403)
})
