import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { read } from 'hucre'
import { readWorkbook } from '../read.ts'

/** How it ended, how long it took and the most memory the process ever held. */
export type Measured = { readonly says: string; readonly rows: number; readonly ms: number; readonly peakMiB: number }

/** Reads a file in a process of its own; `unchecked` goes straight to the library, as the control. */
export function measure(path: string, unchecked = false): Promise<Measured> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), path, unchecked ? 'unchecked' : 'checked'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () =>
      resolve(text === '' ? { says: 'died', rows: 0, ms: Infinity, peakMiB: Infinity } : JSON.parse(text)),
    )
  })
}

async function inChild(path: string, unchecked: boolean) {
  const started = performance.now()
  let [says, rows] = ['', 0]
  try {
    const file = await readFile(path)
    const { sheets } = unchecked ? await read(file) : await readWorkbook(file)
    rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  } catch (error) {
    says = (error as Error).message
  }
  process.stdout.write(JSON.stringify({ says, rows, ms: Math.round(performance.now() - started), peakMiB: peak() }))
}

/** Linux counts the parent's memory too in `resourceUsage`; the process's own high-water mark is here. */
function peak(): number {
  const own =
    process.platform === 'linux' ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined
  return Math.round(Number(own ?? process.resourceUsage().maxRSS) / 1024)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await inChild(process.argv[2]!, process.argv[3] === 'unchecked')
