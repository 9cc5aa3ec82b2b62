import { spawn } from 'node:child_process'
import { asAccount, type Account } from './account.ts'

export type Ran = { readonly ok: boolean; readonly output: string }

/** Runs one of the server's programs as the account and waits for its end. */
export function run(program: string, args: readonly string[], account: Account | null): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...asAccount(account),
      cwd: '/',
      env: serverEnv(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-8000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => resolve({ ok: false, output: error.message }))
    child.once('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** Messages in one language, and no PG… variable of the person's shell. */
export function serverEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}
