import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'

let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

const wanted = (username: string) => ({
  username,
  fullName: 'Trần Thị Mẫu',
  password: 'một mật khẩu tốt',
  grants: [{ role: 'officer', unitId: null }],
})

test('an account is opened once, listed, and named in the activity', async () => {
  const administrator = await t.as('administrator')
  const { status, body } = await administrator.post('/api/accounts', wanted('mau'))
  assert.equal(status, 200)
  const taken = await administrator.post('/api/accounts', wanted('mau'))
  assert.equal(taken.status, 409)
  assert.match(taken.body.fields.username, /đã có người dùng/)
  const listed = (await administrator.get('/api/accounts')).body
  assert.equal(listed.filter(({ id }: { id: string }) => id === body.id).length, 1)
  const { body: activity } = await administrator.get(`/api/activity?subjectId=${body.id}`)
  assert.deepEqual(
    activity.rows.map(({ act }: { act: string }) => act),
    ['access.open-account'],
  )
})

test('what no database can hold is refused with a sentence, in an address and in a body', async () => {
  const administrator = await t.as('administrator')
  const searched = await administrator.get('/api/accounts/people?q=%00')
  const opened = await administrator.post('/api/accounts', { ...wanted('nul'), fullName: 'Trần\u0000Mẫu' })
  for (const { status, body } of [searched, opened]) {
    assert.equal(status, 422)
    assert.match(body.says, /ký tự điều khiển/)
  }
})

test('weak passwords are refused with a sentence', async () => {
  const administrator = await t.as('administrator')
  for (const password of ['ngắn', 'yeu-mat-khau-yeu', 'aaaaaaaaaaaa']) {
    const { status, body } = await administrator.post('/api/accounts', { ...wanted('yeu'), password })
    assert.equal(status, 422, password)
    assert.ok(body.says.length > 10)
  }
})

test('asked twice with one key, an act is done once and answers the same; another body under that key is refused', async () => {
  const administrator = await t.as('administrator')
  const once = { 'idempotency-key': randomUUID() }
  const [first, second] = await Promise.all([
    administrator.post('/api/accounts', wanted('mot-lan'), once),
    administrator.post('/api/accounts', wanted('mot-lan'), once),
  ])
  assert.deepEqual([first.status, second.status], [200, 200])
  assert.deepEqual(first.body, second.body)
  assert.equal((await administrator.post('/api/accounts', wanted('khac'), once)).status, 409)
  assert.equal(
    (await administrator.post('/api/accounts', wanted('mot-lan'))).status,
    409,
    'control: without the key it is a second act',
  )
})

test('a stale edit is refused and shows the other version; rights change only for others, and sessions end', async () => {
  const administrator = await t.as('administrator')
  const officer = await t.as('officer')
  const edit = {
    version: 1,
    fullName: 'Tên mới',
    personId: null,
    grants: [{ role: 'auditor', unitId: null }],
    disabled: false,
  }
  assert.equal((await officer.get('/api/session')).status, 200)
  assert.equal((await administrator.put(`/api/accounts/${officer.actor.accountId}`, edit)).status, 200)
  assert.equal((await officer.get('/api/session')).status, 401)
  const stale = await administrator.put(`/api/accounts/${officer.actor.accountId}`, edit)
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.fullName, 'Tên mới')
  assert.deepEqual(stale.body.current.grants, [{ role: 'auditor', unitId: null, unitName: null }])
  assert.equal((await administrator.put(`/api/accounts/${administrator.actor.accountId}`, edit)).status, 403)
})

test('the activity record can only grow', async () => {
  await assert.rejects(sql`update activity set says = 'khác'`.execute(t.db))
  await assert.rejects(sql`delete from activity`.execute(t.db))
})

test('a person is found to be linked, blind to marks, with the account that he already has', async () => {
  const personId = await t.person({ name: 'Đặng Thị Ứng', birthOn: '1990-09-02' })
  const administrator = await t.as('administrator')
  const find = async (q: string) => (await administrator.get(`/api/accounts/people?q=${encodeURIComponent(q)}`)).body
  assert.deepEqual(await find('dang thi ung'), [
    { id: personId, fullName: 'Đặng Thị Ứng', unitName: 'Văn phòng', birthYear: 1990, username: null },
  ])
  await administrator.post('/api/accounts', { ...wanted('ung'), personId })
  assert.equal((await find('ứng'))[0].username, 'ung')
  assert.deepEqual(await find('%'), [])
})

test('the activity is asked by one act, by an area, and by day', async () => {
  const auditor = await t.as('auditor')
  const acts = async (query: string): Promise<string[]> =>
    (await auditor.get(`/api/activity?${query}`)).body.rows.map(({ act }: { act: string }) => act)
  assert.deepEqual([...new Set(await acts('act=access.open-account'))], ['access.open-account'])
  assert.ok((await acts('act=access')).includes('access.edit-account'))
  assert.deepEqual(await acts('act=organisation'), [])
  assert.deepEqual(await acts('to=2000-01-01'), [])
})
