import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { childrenOf } from '#test/support/processes.ts'
import { samplePassword } from '../src/sample/agency.ts'

/** `pid`: the serving process, below the one that starts it. */
export type Program = { readonly address: string; readonly pid: number; readonly stop: () => Promise<void> }

/** The program as a person starts it, on a data folder of its own, with the sample. */
export async function startProgram(dataRoot: string): Promise<Program> {
  const env = { ...process.env, HIENTAI_DATA: dataRoot, HIENTAI_SAMPLE: 'office', PORT: '0', DATABASE_URL: '' }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /^Địa chỉ: (http\S+)/m.exec(output)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    void ended.then(() => reject(new Error(output)))
  })
  return { address, pid: childrenOf(child.pid!)[0]!, stop: () => (child.kill('SIGTERM'), ended) }
}

const root = new URL('..', import.meta.url).pathname

export type Caller = { readonly cookie: string; ask(method: string, path: string, body?: object): Promise<Answer> }

// The answers are of many shapes; who asks knows which.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any

/** Signed in as the sample's officer; speaks as the page does. */
export async function signIn(address: string): Promise<Caller> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'x-requested-with': 'hien-tai', 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'canbo', password: samplePassword }),
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(await response.text())
  return { cookie, ask: (method, path, body) => ask(address, cookie, { method, path, body }) }
}

type Asked = { readonly method: string; readonly path: string; readonly body: object | undefined }

async function ask(address: string, cookie: string, { method, path, body }: Asked): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await fetch(`${address}${path}`, {
    method,
    headers: {
      cookie,
      'x-requested-with': 'hien-tai',
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}
