import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Tally } from './run-files.ts'

/** Runs a tool of node_modules; its output is shown only when it finds something. */
export async function runTool(what: string, tool: string, args: readonly string[]): Promise<Tally> {
  const began = performance.now()
  const { code, output } = await outputOf(join('node_modules/.bin', tool), args)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✔' : '✖'} ${what}: ${tool} ${args.join(' ')} (${seconds}s)`)
  if (code !== 0) console.log(output.trimEnd())
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function outputOf(program: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
