import { globSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startEmbedded } from '#db/embedded/embedded.ts'
import { buildPages, pagesAreCurrent } from '../../src/start/pages.ts'
import { stopOnSignals } from '../../src/start/ending.ts'
import { runFiles, type Tally } from './run-files.ts'
import { runTool } from './run-tool.ts'

const given = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
const update = process.argv.includes('--update')
const ending = stopOnSignals(130)
const total: Tally = { passed: 0, failed: 0 }

try {
  if (given.length === 0) await check()
  const files = given.length > 0 ? given : globSync(['src/**/*.test.ts', 'test/**/*.test.ts']).toSorted()
  if (files.some((file) => file.includes('journeys')) && !pagesAreCurrent()) await attempt('trang web', buildPages)
  add(await withServer(() => runFiles(files, update)))
} catch (error) {
  console.error(error)
  total.failed += 1
}
console.log(`${total.passed} passed, ${total.failed} failed`)
await ending.end(total.failed === 0 && total.passed > 0 ? 0 : 1)

/** What needs no test to run: types, lint, format. */
async function check() {
  add(await runTool('Kiểu', 'tsc', ['--noEmit']))
  add(await runTool('Quy tắc mã', 'oxlint', ['--type-aware', '--deny-warnings']))
  add(await runTool('Định dạng', 'oxfmt', ['--check']))
}

async function attempt(what: string, act: () => Promise<void>) {
  try {
    await act()
  } catch (error) {
    console.error(`${what}: ${String(error)}`)
    total.failed += 1
  }
}

function add({ passed, failed }: Tally) {
  total.passed += passed
  total.failed += failed
}

/** One embedded server for the whole run, gone with it; none when the run tests on another server. */
async function withServer<T>(act: () => Promise<T>): Promise<T> {
  if (process.env['TEST_DATABASE_URL']) return act()
  const dataRoot = await mkdtemp(join(tmpdir(), 'hien-tai-run-'))
  const starting = startEmbedded({ dataRoot, log: console.log })
  const remove = () => starting.then((server) => clear(server, dataRoot))
  ending.before(remove)
  const server = await starting
  process.env['HIENTAI_TEST_SERVER'] = server.ownerUrl
  process.env['HIENTAI_TEST_APP'] = server.appUrl
  return act()
}

async function clear(server: Embedded, dataRoot: string) {
  await server.stop()
  await rm(dataRoot, { recursive: true, force: true })
}
