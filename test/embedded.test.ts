import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Embedded, startEmbedded } from '#db/embedded/embedded.ts'
import { isAlive, until } from '#db/embedded/processes.ts'
import { childrenOf } from './support/processes.ts'
import { onServer } from './support/template-database.ts'

const servers: Embedded[] = []
const linux = { skip: process.platform !== 'linux' }

test('a clean stop leaves nothing to tell', async (t) => {
  const dataRoot = folder(t)
  await (await started(dataRoot)).stop()
  const again = await started(dataRoot)
  assert.deepEqual(again.found, [])
  assert.equal(await settingOf(again, 'fsync'), 'on')
  assert.equal(await settingOf(again, 'is_superuser'), 'off')
})

test('a server whose program died is verified and used', async (t) => {
  const dataRoot = folder(t)
  const first = await started(dataRoot)
  first.leave()
  const second = await started(dataRoot)
  assert.equal(second.pid(), first.pid())
  assert.match(second.found.join(), /vẫn đang chạy \(tiến trình \d+, cổng \d+\)/)
})

test('a killed postmaster: nothing kept is lost, and the start says so', linux, async (t) => {
  const dataRoot = folder(t)
  const first = await started(dataRoot)
  first.leave()
  await onServer(first.ownerUrl, (client) => client.query('create table kept as select 42 as answer'))
  killAll(first.pid())
  const second = await started(dataRoot)
  assert.match(second.found.join(), /bị dừng đột ngột \(tiến trình \d+ không còn\)/)
  const { rows } = await onServer(second.ownerUrl, (client) => client.query('select answer from kept'))
  assert.deepEqual(rows, [{ answer: 42 }])
})

test('a postmaster killed under a living program comes back on the same port', async (t) => {
  const server = await started(folder(t))
  const killed = server.pid()
  process.kill(killed, 'SIGKILL')
  const isBack = () =>
    settingOf(server, 'port').then(
      (port) => port === String(server.port) && server.pid() !== killed,
      () => false,
    )
  assert.ok(await until(isBack, 20_000))
})

test('control: let go of, a killed postmaster stays dead', async (t) => {
  const server = await started(folder(t))
  server.leave()
  process.kill(server.pid(), 'SIGKILL')
  assert.ok(
    !(await until(
      () =>
        settingOf(server, 'port').then(
          () => true,
          () => false,
        ),
      2_000,
    )),
  )
})

test('a process that took the old number is neither used nor stopped', linux, async (t) => {
  const dataRoot = folder(t)
  const first = await started(dataRoot)
  first.leave()
  const pidFile = join(dataRoot, 'pgdata/postmaster.pid')
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  killAll(first.pid())
  const stranger = spawn('sleep', ['60'])
  t.after(() => stranger.kill())
  writeFileSync(pidFile, [stranger.pid, ...lines.slice(1)].join('\n'))

  const second = await started(dataRoot)
  assert.match(second.found.join(), /nay là của chương trình khác/)
  assert.ok(isAlive(stranger.pid!))
})

test('an initdb cut short is done again', async (t) => {
  const dataRoot = folder(t)
  mkdirSync(join(dataRoot, 'pgdata.new-123/pgdata/base'), { recursive: true })
  const { found } = await started(dataRoot)
  assert.match(found.join(), /khởi tạo cơ sở dữ liệu trước bị bỏ dở/)
})

test('a port that somebody else took is given up', async (t) => {
  const dataRoot = folder(t)
  const first = await started(dataRoot)
  await first.stop()
  const squatter = createServer().listen(first.port, '127.0.0.1')
  t.after(() => squatter.close())
  await new Promise((listening) => squatter.once('listening', listening))
  const second = await started(dataRoot)
  assert.notEqual(second.port, first.port)
  assert.match(second.found.join(), new RegExp(`Cổng ${first.port} .* đã có chương trình khác dùng`))
})

test(
  'root is told of a folder that the server’s account cannot enter',
  { skip: process.getuid?.() !== 0 },
  async (t) => {
    const dataRoot = folder(t)
    chmodSync(dirname(dataRoot), 0o700)
    await assert.rejects(startEmbedded({ dataRoot, log: () => {} }), /không vào được .* đặt HIENTAI_DATA/)
  },
)

function folder(t: TestContext) {
  const parent = mkdtempSync(join(tmpdir(), 'hien-tai-'))
  t.after(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()))
    rmSync(parent, { recursive: true, force: true })
  })
  chmodSync(parent, 0o711)
  const made = join(parent, 'Dữ liệu của tôi')
  mkdirSync(made)
  return made
}

async function started(dataRoot: string): Promise<Embedded> {
  const server = await startEmbedded({ dataRoot, log: () => {} })
  servers.push(server)
  return server
}

function killAll(postmaster: number) {
  for (const pid of [postmaster, ...childrenOf(postmaster)]) process.kill(pid, 'SIGKILL')
}

async function settingOf({ ownerUrl }: Embedded, name: string): Promise<string> {
  const { rows } = await onServer(ownerUrl, (client) =>
    client.query<{ value: string }>(`select current_setting($1) as value`, [name]),
  )
  return rows[0]!.value
}
