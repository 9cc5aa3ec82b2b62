import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Program = { readonly address: string; readonly password: string; stop(): Promise<void> }

/** The program as an office starts it, on data of its own; the accounts are those it prints. */
export async function startProgram(): Promise<Program> {
  const data = await mkdtemp(join(tmpdir(), 'hien-tai-journeys-'))
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...ownEnv(), HIENTAI_DATA: data, HIENTAI_SAMPLE: 'office', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let stopping = false
  const ended = once(child, 'exit')
  void ended.then(
    ([code, signal]) => stopping || console.error(`The program ended by itself (${code ?? signal}):\n${output}`),
  )
  const address = await new Promise<string>((told, fail) => {
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /^Địa chỉ: (http\S+)/m.exec(output)?.[1]
      if (found) told(found)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    void ended.then(() => fail(new Error(`The program ended before it was ready:\n${output}`)))
  })
  const password = /cùng mật khẩu “(.+?)”/.exec(output)?.[1]
  if (!password) throw new Error(`No password was printed:\n${output}`)
  return {
    address,
    password,
    async stop() {
      stopping = true
      child.kill('SIGINT')
      await ended
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** Without what this test run put there: the program uses its own server and loads its sample. */
const ownEnv = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(HIENTAI_|NODE_TEST|DATABASE_|TEST_DATABASE)/.test(name)),
  )
