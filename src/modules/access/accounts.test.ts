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
  assert.equal((await administrator.put(`/api/accounts/${administrator.actor.accountId}`, edit)).status, 403)
})

test('the activity record can only grow, and a changed row breaks its chain', async () => {
  await assert.rejects(sql`update activity set says = 'khác'`.execute(t.db))
  await assert.rejects(sql`delete from activity`.execute(t.db))
  const broken = async () =>
    (
      await sql<{
        seq: number
      }>`select seq from (select a.seq, a.hash, activity_hash(a, coalesce(lag(a.hash) over (order by a.seq), '\\x'::bytea)) as right
      from activity a where agency_id = ${t.agency.id}) as chain where hash <> chain.right`.execute(t.db)
    ).rows
  assert.deepEqual(await broken(), [])
})
