import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { isAlive, until } from '#db/embedded/processes.ts'
import { copyCheckout } from './support/checkout.ts'
import { type Program, start } from './support/program.ts'
import { childrenOf } from './support/processes.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534

type Kill = {
  readonly what: string
  readonly says: RegExp
  victims: (program: Program, postmaster: number) => number[]
}

/** npm, scripts/start.mjs and the Node that serves are one under another. */
const kills: readonly Kill[] = [
  { what: 'npm', victims: ({ pid }) => [pid], says: /• .*tiến trình khởi động bị dừng đột ngột/ },
  {
    what: 'tiến trình khởi động',
    victims: (program) => [launcherOf(program)],
    says: /• .*tiến trình khởi động bị dừng đột ngột/,
  },
  {
    what: 'máy chủ Node',
    victims: (program) => [serverOf(program)],
    says: /• .*bị dừng đột ngột, không kịp dọn dẹp[^]*• .*vẫn đang chạy .* dùng tiếp/,
  },
  {
    what: 'tất cả',
    // The server first: it must not live long enough to see that its parent has gone.
    victims: (program, postmaster) => [...program.pids().toReversed(), postmaster, ...childrenOf(postmaster)],
    says: /• .*không kịp dọn dẹp[^]*• .*cơ sở dữ liệu bị dừng đột ngột .* tự phục hồi/,
  },
]

/** A child of the database may end by itself between the listing and the kill. */
function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const serverOf = (program: Program) => program.pids().find((pid) => commandLine(pid).includes('src/main.ts'))!
const launcherOf = (program: Program) =>
  program.pids().find((pid) => /node\0scripts\/start\.mjs/.test(commandLine(pid)))!

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

const found = (program: Program) =>
  program
    .says()
    .split('\n')
    .filter((line) => line.startsWith('•'))

/** A session nobody has: to answer 401 the server must have asked the database. */
const answers = ({ address }: Program) =>
  fetch(`${address}/api/session`, { headers: { cookie: 'hientai_session=khong-co' } }).then(
    ({ status }) => status === 401,
    () => false,
  )

function postmasterIn(data: string): number {
  const file = join(data, 'pgdata/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
}

/** Where root's data lie; written out here so that a change of place is noticed. */
const rootData = (path: string) =>
  join('/var/lib/hien-tai/data', createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 12))

for (const { who, skip, homeMode, uid, sample } of [
  { who: 'người đang chạy, thư mục nhà 0700', skip: false, homeMode: 0o700, uid: undefined, sample: 'town' },
  { who: 'người dùng thường', skip: !isRoot, homeMode: 0o755, uid: nobody, sample: 'office' },
]) {
  describe(`npm start: ${who}`, { skip: skip || process.platform !== 'linux' }, () => {
    const checkout = copyCheckout('Hiền Tài của tôi', { homeMode, ...(uid === undefined ? {} : { uid }) })
    const as = { env: { HIENTAI_SAMPLE: sample }, ...(uid !== undefined && { uid }) }
    const data = isRoot && uid === undefined ? rootData(checkout.path) : join(checkout.path, '.data')
    let last: Program | undefined
    after(async () => {
      await last?.interrupt()
      rmSync(data, { recursive: true, force: true })
      checkout.remove()
    })

    async function started() {
      last = await start(checkout.path, as)
      assert.ok(await answers(last), last.says())
      return last
    }

    test('bắt đầu, Ctrl-C dừng mọi tiến trình, lần sau không có gì để nói', async (t) => {
      const first = await started()
      const postmaster = postmasterIn(data)
      const all = [...first.pids(), postmaster]
      assert.match(first.says(), sample === 'town' ? /đã ghi 22\.\d{3} người/ : /danh sách offices-2018-11\.xlsx/)
      assert.ok(first.seconds < 90, first.says())
      await first.interrupt()
      assert.ok(await until(() => !all.some(isAlive), 5_000), 'mọi tiến trình đều dừng')

      const second = await started()
      t.diagnostic(`lần đầu ${first.seconds.toFixed(1)} giây, lần sau ${second.seconds.toFixed(1)} giây`)
      assert.doesNotMatch(second.says(), /^•/m)
      assert.ok(second.seconds < 20)
      await second.interrupt()
    })

    test('đang chạy thì lần nữa nói địa chỉ rồi thôi', async () => {
      const first = await started()
      await assert.rejects(start(checkout.path, as), new RegExp(`đang chạy trên dữ liệu này tại ${first.address}`))
      assert.ok(await answers(first))
      await first.interrupt()
    })

    for (const { what, victims, says } of kills) {
      test(`kill -9: ${what}`, async (t) => {
        const first = await started()
        for (const pid of victims(first, postmasterIn(data))) killIfAlive(pid)
        const second = await started()
        t.diagnostic(`${second.seconds.toFixed(1)} giây: ${found(second).join(' | ')}`)
        assert.match(second.says(), says)
        await second.interrupt()
      })
    }

    test('kill -9 máy chủ cơ sở dữ liệu hoặc một phiên của nó: chương trình tự nối lại', async () => {
      const first = await started()
      const postmaster = postmasterIn(data)
      const [backend] = childrenOf(postmaster).toReversed()
      process.kill(backend!, 'SIGKILL')
      assert.ok(await until(() => answers(first), 20_000), first.says())
      process.kill(postmaster, 'SIGKILL')
      assert.ok(await until(() => /đã chạy lại/.test(first.says()) && answers(first), 20_000), first.says())
      await first.interrupt()
    })
  })
}
