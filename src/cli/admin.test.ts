import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { testAgency } from '#test/support/api.ts'

const t = await testAgency()
after(() => t.close())

async function hientai(args: readonly string[], input = '') {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, DATABASE_URL: t.ownerUrl, INIT_CWD: '' },
  })
  child.stdin.end(input)
  const ended = new Promise((done) => child.on('close', done))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err, status: await ended }
}

const agency = [
  'agency',
  'add',
  '--code',
  'so-y-te',
  '--name',
  'Sở Y tế',
  '--head',
  'Giám đốc',
  '--place',
  'Thử',
  '--symbol',
  'SYT',
]
const user = [
  'user',
  'add',
  '--agency',
  'so-y-te',
  '--username',
  'lan',
  '--name',
  'Trần Thị Lan',
  '--role',
  'officer',
  '--password-stdin',
]

test('an agency and its first account are opened from the command line, and the account signs in', async () => {
  assert.equal((await hientai(agency)).status, 0)
  const again = await hientai(agency)
  assert.equal(again.status, 1)
  assert.match(again.err, /đã có/)
  assert.equal((await hientai(user, 'mat khau du dai\n')).status, 0)
  const signIn = (password: string) =>
    t.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-requested-with': 'hien-tai' },
      payload: { agency: 'so-y-te', username: 'lan', password },
    })
  assert.equal((await signIn('mat khau du dai')).statusCode, 200)
  assert.equal((await signIn('mat khau khac han')).statusCode, 401)
  const { actor } = await t.db
    .selectFrom('activity')
    .select('actor')
    .where('act', '=', 'access.open-account')
    .executeTakeFirstOrThrow()
  assert.equal(actor, 'Dòng lệnh trên máy chủ')
})

test('a role over one unit, by its name; what is wrong is said in Vietnamese, with status 1, or 2 where the line was not understood', async () => {
  const unitId = await t.unit('Phòng Nội vụ')
  const of = (...more: string[]) => [
    'user',
    'add',
    '--agency',
    'thu',
    '--name',
    'Lê Văn Minh',
    '--password-stdin',
    ...more,
  ]
  assert.equal(
    (await hientai(of('--username', 'minh', '--role', 'unit-head', '--unit', 'phong noi vu'), 'mat khau du dai'))
      .status,
    0,
  )
  const grant = await t.db
    .selectFrom('account_role')
    .select('unit_id')
    .where('role', '=', 'unit-head')
    .executeTakeFirstOrThrow()
  assert.equal(grant.unit_id, unitId)
  const wrongs: [string[], RegExp, 1 | 2][] = [
    [of('--username', 'm2', '--role', 'boss'), /Không có vai trò “boss”/, 1],
    [of('--username', 'm2', '--role', 'officer', '--unit', 'Phòng lạ'), /Không có đơn vị nào tên/, 1],
    [of('--username', 'm2', '--role', 'officer'), /ít nhất 10 ký tự/, 1],
    [of('--role', 'officer'), /Thiếu tham số --username/, 2],
    [of('--sai', 'x'), /Không có tham số “--sai”/, 2],
  ]
  for (const [args, says, code] of wrongs) {
    const { status, err } = await hientai(args, 'ngan')
    assert.equal(status, code, err)
    assert.match(err, says)
  }
  assert.match((await hientai(['user', 'add', '--help'])).out, /Cách dùng: .* user add/)
})
