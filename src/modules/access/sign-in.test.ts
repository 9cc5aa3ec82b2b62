import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import { hashPassword } from './password.ts'

const password = 'mật khẩu đủ dài 2018'
let t: TestAgency
before(async () => {
  t = await testAgency()
})
after(() => t.close())

async function account(username: string) {
  const { actor } = await t.as('officer', undefined, undefined)
  await t.db
    .insertInto('account')
    .values({
      agency_id: t.agency.id,
      id: crypto.randomUUID(),
      username,
      full_name: username,
      password_hash: await hashPassword(password),
    })
    .execute()
  await sql`insert into account_role select agency_id, id, 'officer', null from account where username = ${username}`.execute(
    t.db,
  )
  return actor
}

const signIn = (username: string, secret: string, remoteAddress = '10.0.0.1') =>
  t.app.inject({
    method: 'POST',
    url: '/api/session',
    remoteAddress,
    headers: { 'x-requested-with': 'hien-tai' },
    payload: { username, password: secret },
  })

const session = (cookie: string) => t.app.inject({ url: '/api/session', cookies: { hientai_session: cookie } })

test('the right password opens a session; its cookie is closed to scripts and to other sites', async () => {
  await account('lan')
  const response = await signIn('lan', password)
  assert.equal(response.statusCode, 200)
  const [cookie] = response.cookies
  assert.partialDeepStrictEqual(cookie, { name: 'hientai_session', httpOnly: true, sameSite: 'Strict', path: '/' })
  const seen = await session(cookie!.value)
  assert.equal(seen.json().account.username, 'lan')
  const { rows } = await sql<{
    found: boolean
  }>`select exists (select from session where encode(token_hash, 'hex') like ${cookie!.value}) as found`.execute(t.db)
  assert.equal(rows[0]!.found, false, 'the token itself is not stored')
})

test('a wrong name and a wrong password get one answer', async () => {
  await account('minh')
  const [wrongPassword, noSuchUser] = [
    await signIn('minh', 'sai mật khẩu rồi'),
    await signIn('khong-co-ai', 'sai mật khẩu rồi'),
  ]
  assert.equal(wrongPassword.statusCode, 401)
  assert.deepEqual([noSuchUser.statusCode, noSuchUser.json()], [wrongPassword.statusCode, wrongPassword.json()])
})

test('ten tries for an account in a quarter of an hour, then even the right password waits', async () => {
  await account('thu')
  for (let tries = 0; tries < 10; tries++)
    assert.equal((await signIn('thu', 'sai rồi sai rồi', `10.1.0.${tries}`)).statusCode, 401)
  const locked = await signIn('thu', password, '10.1.1.1')
  assert.equal(locked.statusCode, 429)
  assert.match(locked.json().says, /Hãy đợi \d+ phút/)
  await sql`update sign_in_attempt set expire = 0`.execute(t.db)
  assert.equal(
    (await signIn('thu', password, '10.1.1.1')).statusCode,
    200,
    'control: only the throttle stood in the way',
  )
})

test('a hundred tries for an address, whatever the accounts', async () => {
  await sql`insert into sign_in_attempt values ('address:10.2.0.1', 100, ${Date.now() + 60_000})`.execute(t.db)
  await account('huong')
  assert.equal((await signIn('huong', password, '10.2.0.1')).statusCode, 429)
  assert.equal((await signIn('huong', password, '10.2.0.2')).statusCode, 200)
})

test('a session ends with its account, by signing out, by age and by idleness', async () => {
  await account('ngoc')
  const open = async () => (await signIn('ngoc', password)).cookies[0]!.value
  const left = await open()
  await t.app.inject({
    method: 'DELETE',
    url: '/api/session',
    cookies: { hientai_session: left },
    headers: { 'x-requested-with': 'hien-tai' },
  })
  assert.equal((await session(left)).statusCode, 401, 'signed out')

  for (const change of [
    sql`update session set expires_at = now()`,
    sql`update session set seen_at = now() - interval '3 hours'`,
    sql`update account set disabled_at = now() where username = 'ngoc'`,
  ]) {
    const token = await open()
    assert.equal((await session(token)).statusCode, 200)
    await change.execute(t.db)
    assert.equal((await session(token)).statusCode, 401)
  }
})

test('the token changes as the session is used; the old one dies after its grace', async () => {
  await account('binh')
  const first = (await signIn('binh', password)).cookies[0]!.value
  await sql`update session set rotated_at = now() - interval '20 minutes'`.execute(t.db)
  const rotated = await session(first)
  const second = rotated.cookies[0]!.value
  assert.notEqual(second, first)
  assert.equal((await session(second)).statusCode, 200)
  assert.equal((await session(first)).statusCode, 200, 'for the requests under way')
  assert.equal((await session(first)).cookies.length, 0, 'it is not rotated twice')
  await sql`update session set expires_at = now() where rotated_at = 'infinity'`.execute(t.db)
  assert.equal((await session(first)).statusCode, 401)
})

test('a request that does not come from our pages writes nothing', async () => {
  const response = await t.app.inject({ method: 'POST', url: '/api/session', payload: { username: 'lan', password } })
  assert.equal(response.statusCode, 403)
})

test('headers: strict CSP, no frames, nothing cached', async () => {
  const { headers } = await session('')
  const csp = String(headers['content-security-policy'])
  assert.match(csp, /script-src 'self'(;|$)/)
  assert.match(csp, /frame-ancestors 'none'/)
  assert.doesNotMatch(csp, /script-src[^;]*unsafe|style-src [^;]*unsafe/)
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.equal(headers['cache-control'], 'no-store')
})
